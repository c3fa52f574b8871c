/// Walks over the lines of a text; LF, CRLF and a lone CR end one.
struct LineScanner {
  private let bytes: ArraySlice<UInt8>
  /// The byte at which the next line begins.
  private(set) var offset: Int
  /// The number of the next line, from 1.
  private(set) var line = 1

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.offset = bytes.startIndex
  }

  /// The bytes of the next line without its line end; nil at the end of the text.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.endIndex else { return nil }
    let start = offset
    while offset < bytes.endIndex, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    let end = offset
    if offset < bytes.endIndex {
      let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.endIndex && bytes[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
    }
    line += 1
    return start..<end
  }
}
