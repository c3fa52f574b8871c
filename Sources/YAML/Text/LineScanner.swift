/// Walks over the lines of a text; LF, CRLF and a lone CR end one.
struct LineScanner {
  private let bytes: [UInt8]
  /// The byte at which the next line begins.
  private(set) var offset: Int
  /// The number of the next line, from 1.
  private(set) var line = 1

  init(bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The bytes of the next line without its line end; nil at the end of the text.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    let end = offset
    if offset < bytes.count {
      let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
    }
    line += 1
    return start..<end
  }
}
