extension [UInt8] {
  /// Appends a text for XML's content and for attributes in double quotes: what would be markup becomes an entity, what no
  /// XML document may hold becomes U+FFFD.
  mutating func writeXML(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      for index in bytes.indices {
        guard let entity = Self.entity(at: index, of: bytes) else { continue }
        append(contentsOf: bytes[written..<index])
        write(entity.text)
        written = index + entity.length
      }
      append(contentsOf: bytes[written...])
    }
  }

  /// What stands for the character at a place, and how many bytes it takes the place of; nil for one that stands as it is.
  private static func entity(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (text: StaticString, length: Int)?
  {
    switch bytes[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    // In an attribute they would be read as blanks.
    case 0x0A: ("&#10;", 1)
    case 0x09: ("&#9;", 1)
    case 0..<0x20: ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF.
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: ("\u{FFFD}", 3)
    default: nil
    }
  }
}
