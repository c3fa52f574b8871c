/// Cuts a sorted list of keys into runs that make a file of a few kilobytes each.
///
/// Where a run begins depends on the keys that share its first letters, and not on what stands before it: a new word changes
/// the runs around it and no others.
struct ShardCutter {
  /// A run of the list. A key belongs to the last run whose start does not stand behind it.
  struct Run: Sendable, Equatable {
    /// The first letters of its keys, as many as it takes.
    let start: [UInt8]
    let range: Range<Int>
  }

  /// How large a run may be, in bytes.
  static let limit = 8_000
  /// A list up to this size stays whole.
  static let smallest = 48_000

  private let byte: (_ place: Int, _ depth: Int) -> UInt8?
  /// The size of all keys before each place.
  private let sums: [Int]
  private var runs: [Run] = []

  /// The runs of a list.
  ///
  /// - Parameters:
  ///   - sizes: how many bytes each key takes.
  ///   - byte: a byte of the key at a place; nil behind its end.
  static func runs(sizes: [Int], byte: @escaping (_ place: Int, _ depth: Int) -> UInt8?) -> [Run] {
    var cutter = ShardCutter(sizes: sizes, byte: byte)
    let whole = 0..<sizes.count
    if cutter.size(whole) <= smallest { return [Run(start: [], range: whole)] }
    cutter.cut(whole, depth: 0, prefix: [], start: [])
    return cutter.runs
  }

  private init(sizes: [Int], byte: @escaping (Int, Int) -> UInt8?) {
    self.byte = byte
    var sums = [0]
    sums.reserveCapacity(sizes.count + 1)
    for size in sizes { sums.append((sums.last ?? 0) + size) }
    self.sums = sums
  }

  private func size(_ range: Range<Int>) -> Int { sums[range.upperBound] - sums[range.lowerBound] }

  /// Cuts keys that share a prefix by the letter behind it; neighbours that are small stay together.
  private mutating func cut(_ range: Range<Int>, depth: Int, prefix: [UInt8], start: [UInt8]) {
    guard size(range) > Self.limit, range.count > 1 else {
      runs.append(Run(start: start, range: range))
      return
    }
    var open: Run?
    func joined(_ child: Range<Int>) -> Range<Int>? {
      open.map { $0.range.lowerBound..<child.upperBound }.flatMap { size($0) <= Self.limit ? $0 : nil }
    }
    var place = range.lowerBound
    while place < range.upperBound {
      let letter = byte(place, depth)
      var end = place + 1
      while end < range.upperBound, byte(end, depth) == letter { end += 1 }
      let child = place..<end
      let own = place == range.lowerBound ? start : prefix + (letter.map { [$0] } ?? [])
      if size(child) > Self.limit, let letter {
        if let run = open { runs.append(run) }
        open = nil
        cut(child, depth: depth + 1, prefix: prefix + [letter], start: own)
      } else if let run = open, let both = joined(child) {
        open = Run(start: run.start, range: both)
      } else {
        if let run = open { runs.append(run) }
        open = Run(start: own, range: child)
      }
      place = end
    }
    if let run = open { runs.append(run) }
  }
}
