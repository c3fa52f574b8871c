/// The first words of a text, as lists show them.
enum Excerpt {
  /// At most `limit` characters, cut between two words, with an ellipsis where something is left out.
  static func cut(_ bytes: [UInt8], to limit: Int) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex), end < text.endIndex else {
      return text
    }
    let head = text[..<end]
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + "…"
  }
}
