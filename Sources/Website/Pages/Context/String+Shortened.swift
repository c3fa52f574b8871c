extension String {
  /// The text, or as many whole words of it as fit within `limit` characters, with an ellipsis that stays on their line.
  func shortened(to limit: Int) -> String {
    // No text has more characters than bytes; most are short.
    guard utf8.count > limit, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else {
      return self
    }
    let head = self[..<end]
    var words = self[end] == " " ? head : head[..<(head.lastIndex(of: " ") ?? head.endIndex)]
    while let last = words.last, " ,;:–-".contains(last) { words.removeLast() }
    return words + "\u{A0}…"
  }

  /// About as much as one line of a list shows.
  var inOneLine: String { shortened(to: 90) }

  /// As much as a row of a register shows.
  var inSomeLines: String { shortened(to: 240) }

  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter in lower case.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
