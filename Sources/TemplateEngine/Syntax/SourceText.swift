/// A template's bytes without a byte order mark, and what can be asked of them.
struct SourceText: Sendable {
  let name: String
  let file: String
  let bytes: [UInt8]

  init(_ source: TemplateSource) {
    name = source.name
    file = source.file
    bytes = source.text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(source.text.dropFirst(3)) : source.text
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the bytes stand at the offset.
  func has(_ sequence: [UInt8], at offset: Int) -> Bool {
    guard offset + sequence.count <= bytes.count else { return false }
    for index in sequence.indices where bytes[offset + index] != sequence[index] { return false }
    return true
  }

  /// The first place of the bytes at or after the offset, and wholly before the end, if one is given.
  func first(_ sequence: [UInt8], from offset: Int, to end: Int? = nil) -> Int? {
    guard let head = sequence.first else { return nil }
    let last = (end ?? bytes.count) - sequence.count
    var index = offset
    while index <= last {
      if bytes[index] == head, has(sequence, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first].isSpace { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last].isSpace { range = range.lowerBound..<last }
    return range
  }

  /// A counter of lines and columns that starts at the beginning.
  func positions() -> PositionCounter {
    PositionCounter(bytes: bytes)
  }

  /// Where the first byte stands that is not UTF-8.
  var firstInvalidByte: Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, bytes.count)
  }
}

extension UInt8 {
  /// White space within a tag.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// White space within a line.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
