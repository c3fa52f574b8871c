extension [UInt8] {
  /// Appends a text with `& < > " '` as character references; all between them is copied in runs.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where Self.mayNeedEscape(text[index]) {
      let reference: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      case UInt8(ascii: "'"): reference = "&#39;"
      default: continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      reference.withUTF8Buffer { append(contentsOf: $0) }
      start = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether a byte is one of the five: each is below 64, and so is a bit of a word.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    let five: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 64 && five >> UInt64(byte) & 1 != 0
  }

  /// Appends a text as it is.
  mutating func appendUnescaped(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }
}
