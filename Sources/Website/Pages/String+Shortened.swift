extension String {
  /// The text, or its first words with an ellipsis where it is longer than `limit` characters.
  func shortened(to limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else { return self }
    let head = self[..<end]
    return head[..<(head.lastIndex(of: " ") ?? head.endIndex)] + "…"
  }

  /// The text with each run of blanks as one.
  var replacingDoubleBlanks: String {
    split(separator: " ").joined(separator: " ")
  }

  /// The first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
