/// The first words of a text, as lists show them.
enum Excerpt {
  /// At most `limit` characters (Unicode scalars), cut between two words, with an ellipsis where something is left out.
  static func cut(_ text: some BidirectionalCollection<UInt8>, to limit: Int) -> String {
    var characters = 0
    var lastBlank: Int?
    var offset = 0
    for byte in text {
      // A byte that continues a character is none of its own.
      if byte & 0xC0 != 0x80 {
        if characters == limit {
          return String(decoding: text.prefix(lastBlank ?? offset), as: UTF8.self) + "…"
        }
        if byte == 0x20 { lastBlank = offset }
        characters += 1
      }
      offset += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
