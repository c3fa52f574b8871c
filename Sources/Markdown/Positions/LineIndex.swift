/// Where each line of a source begins. Lines end as CommonMark says: LF, CR LF, or CR alone.
struct LineIndex: Sendable {
  /// Indices of the source slice; one more than there are line endings, so never empty.
  private(set) var starts: [Int32]
  private let end: Int
  /// Places within long lines, in order, so that to count the characters before another place begins at the nearest.
  private var milestones: [Milestone] = []

  /// A place and the number of characters between the start of its line and it.
  struct Milestone: Sendable {
    let offset: Int32
    let characters: Int32
  }

  /// How many bytes a line has that gets milestones, and how many there are between two of them.
  private static let longLine = 4_096
  private static let stride = 1_024

  init(_ source: ArraySlice<UInt8>) {
    end = source.endIndex
    starts = [Int32(truncatingIfNeeded: source.startIndex)]
    starts.reserveCapacity(source.count / 32 + 16)
    let hasReturns = ByteSearch.first(UInt8(ascii: "\r"), in: source, from: source.startIndex) != nil
    var offset = source.startIndex
    while let end = Self.lineEnd(in: source, from: offset, hasReturns: hasReturns) {
      offset = end + 1
      if source[end] == UInt8(ascii: "\r"), offset < source.endIndex, source[offset] == UInt8(ascii: "\n") {
        offset += 1
      }
      starts.append(Int32(truncatingIfNeeded: offset))
    }
    for line in starts.indices where start(of: line + 1) - start(of: line) > Self.longLine {
      placeMilestones(from: start(of: line), to: start(of: line + 1), in: source)
    }
  }

  /// Places milestones between letters of ASCII, where no two bytes can be one character.
  private mutating func placeMilestones(from start: Int, to end: Int, in source: ArraySlice<UInt8>) {
    var (last, characters) = (start, 0)
    var place = start + Self.stride
    while place < end {
      guard source[place] >= 0x20, source[place] < 0x80, source[place - 1] >= 0x20, source[place - 1] < 0x80 else {
        place += 1
        continue
      }
      characters += source.characters(in: last..<place)
      last = place
      milestones.append(
        Milestone(
          offset: Int32(truncatingIfNeeded: place), characters: Int32(truncatingIfNeeded: characters)))
      place += Self.stride
    }
  }

  /// How many characters stand between the start of a line and a place on it.
  func characters(before offset: Int, on line: Int, in source: ArraySlice<UInt8>) -> Int {
    let start = start(of: line)
    guard offset - start > Self.stride, let milestone = milestone(before: offset), Int(milestone.offset) >= start else {
      return source.characters(in: start..<offset)
    }
    return Int(milestone.characters) + source.characters(in: Int(milestone.offset)..<offset)
  }

  /// The last milestone at or before a place.
  private func milestone(before offset: Int) -> Milestone? {
    var (low, high) = (0, milestones.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(milestones[middle].offset) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? milestones[low - 1] : nil
  }

  private static func lineEnd(in source: ArraySlice<UInt8>, from offset: Int, hasReturns: Bool) -> Int? {
    guard hasReturns else { return ByteSearch.first(UInt8(ascii: "\n"), in: source, from: offset) }
    return source[offset...].firstIndex(where: \.isLineEnd)
  }

  /// The index of the line that an offset lies on, counted from 0.
  ///
  /// - Parameter hint: a line that is probably not far from it.
  func line(of offset: Int, near hint: Int = 0) -> Int {
    var low = 0
    var high = starts.count
    let first = max(0, hint - 8)
    if first < high, Int(starts[first]) <= offset {
      low = first
      if first + 16 < high, Int(starts[first + 16]) > offset { high = first + 16 }
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a line begins, or the end of the source for a line behind the last.
  func start(of line: Int) -> Int {
    guard line < starts.count else { return end }
    return Int(starts[max(line, 0)])
  }

  /// Where a line's text ends, before its line ending.
  func end(of line: Int, in source: ArraySlice<UInt8>) -> Int {
    let start = start(of: line)
    var end = self.start(of: line + 1)
    if end > start, source[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, source[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }
}

extension ArraySlice<UInt8> {
  /// How many characters a part of a line has. Below U+0300 each scalar is one, and they need no closer look.
  fileprivate func characters(in range: Range<Int>) -> Int {
    let start = startIndex
    let scalars = withUnsafeBufferPointer { bytes -> Int? in
      var count = 0
      for index in range {
        let byte = bytes[index - start]
        if byte >= 0xCC { return nil }
        if byte & 0xC0 != 0x80 { count += 1 }
      }
      return count
    }
    return scalars ?? String(decoding: self[range], as: UTF8.self).count
  }
}
