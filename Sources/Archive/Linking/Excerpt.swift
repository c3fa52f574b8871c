/// The first words of a text, as lists show them.
enum Excerpt {
  /// At most `limit` characters, cut between two words, with an ellipsis where something is left out.
  static func cut(_ text: String, to limit: Int) -> String {
    guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex), end < text.endIndex else {
      return text
    }
    let head = text[..<end]
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<cut] + "…"
  }
}
