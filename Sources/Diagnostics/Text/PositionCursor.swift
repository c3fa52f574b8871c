/// Finds positions of bytes in a file; for offsets that ascend, all of them together cost one pass over the text.
///
/// LF, CRLF and a lone CR end a line. A byte order mark takes no column.
public struct PositionCursor: Sendable {
  private let bytes: [UInt8]
  private let textStart: Int
  /// The byte that `position` belongs to.
  private var offset: Int
  private var position = SourcePosition.start

  /// A cursor at the start of a file.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    textStart = file.textStart
    offset = textStart
  }

  /// The position of a byte; an offset past the end gives the end.
  public mutating func position(ofByte target: Int) -> SourcePosition {
    let end = max(textStart, min(target, bytes.count))
    if end < offset {
      offset = textStart
      position = .start
    }
    var index = offset
    var segment = offset
    while index < end {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A {
        // The LF of a pair is still on the line that the pair ends.
        if index == end { break }
        index += 1
      }
      position = SourcePosition(line: position.line + 1, column: 1)
      segment = index
    }
    offset = end
    if segment < end {
      position.column += String(decoding: bytes[segment..<end], as: UTF8.self).count
    }
    return position
  }
}
