import Diagnostics

/// Plain text as CommonMark that is read as the same text.
enum MarkdownText {
  /// A text that stands at the start of a line, or within one.
  static func escaped(_ text: String, atLineStart: Bool = true) -> String {
    var result = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if needsBackslash(character, before, after) || atLineStart && opensBlock(characters, at: index) {
        result.append("\\")
      }
      result.append(character)
    }
    return result
  }

  private static func needsBackslash(_ character: Character, _ before: Character, _ after: Character) -> Bool {
    switch character {
    case "\\": !after.isWhitespace
    case "*", "`", "[", "]", "<": true
    case "_": !(before.isLetter || before.isNumber) || !(after.isLetter || after.isNumber)
    case "&": after == "#" || after.isLetter
    default: false
    }
  }

  /// Whether a character at the start of a line would open a heading, a list, a quotation or a fence.
  private static func opensBlock(_ characters: [Character], at index: Int) -> Bool {
    switch characters[index] {
    case "#", ">", "~", "|", "=": return index == 0
    case "+", "-": return index == 0
    case ".", ")":
      let isNumber = (1...9).contains(index) && characters[..<index].allSatisfy { $0.isASCII && $0.isNumber }
      return isNumber && (index + 1 == characters.count || characters[index + 1].isWhitespace)
    default: return false
    }
  }
}

extension MarkdownText {
  /// A text as the cell of a pipe table.
  static func cell(_ text: String) -> String {
    String(escaped(text.tidy, atLineStart: false).flatMap { $0 == "|" ? ["\\", "|"] : [$0] })
  }

  /// A line that CommonMark reads and shows nowhere: a link definition that nothing refers to. Nil for a text that must be seen,
  /// because it holds what may not lie in the repository.
  static func comment(_ text: String) -> String? {
    guard text.withoutCPRNumbers == text else { return nil }
    let title = text.flatMap { character -> [Character] in
      character == "\"" || character == "\\" ? ["\\", character] : [character]
    }
    return "[//]: # \"" + String(title) + "\""
  }
}
