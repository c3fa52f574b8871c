/// The part of a file that a request wants: a viewer of long PDFs asks for the pages that it shows.
enum ByteRange: Equatable {
  /// The whole file: nothing else was asked for, or nothing that a server has to follow.
  case whole
  /// The bytes from the lower to below the upper bound.
  case part(Range<Int>)
  /// A part that the file does not have.
  case unsatisfiable

  /// Reads the value of a `Range` header (RFC 9110, section 14): one range of bytes. Several at once are answered with the whole.
  init(_ header: String?, size: Int) {
    self = .whole
    let unit = "bytes="
    guard let header, header.lowercased().hasPrefix(unit) else { return }
    let halves = header.dropFirst(unit.count).split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return }
    let (first, last) = (Self.number(halves[0]), Self.number(halves[1]))
    switch (halves[0].isEmpty, halves[1].isEmpty) {
    case (true, false):
      guard let last else { return }
      self = last == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - last)..<size)
    case (false, true):
      guard let first else { return }
      self = first < size ? .part(first..<size) : .unsatisfiable
    case (false, false):
      guard let first, let last, first <= last else { return }
      self = first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
    case (true, true): return
    }
  }

  /// Digits alone; a number too large for any file counts as the largest.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    return min(Int(text) ?? .max, .max - 1)
  }
}
