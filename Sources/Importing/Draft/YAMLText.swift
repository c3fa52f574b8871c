/// Values of front matter.
enum YAMLText {
  /// A one-line value: as it is, or in quotation marks where it would be read as something else.
  static func scalar(_ text: String, inFlow: Bool = false) -> String {
    isPlain(text, inFlow) ? text : quoted(text)
  }

  private static func isPlain(_ text: String, _ inFlow: Bool) -> Bool {
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace else { return false }
    if "-?:,[]{}#&*!|>'\"%@`".contains(first) { return false }
    if last == ":" { return false }
    if inFlow, text.contains(where: { ",[]{}".contains($0) }) { return false }
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if character == ":", index + 1 == characters.count || characters[index + 1] == " " { return false }
      if character == "#", index > 0, characters[index - 1] == " " { return false }
      if character.isNewline || character == "\t" { return false }
    }
    return true
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"", "\\": result += "\\" + String(character)
      case "\n", "\r", "\t": result += " "
      default: result.append(character)
      }
    }
    return result + "\""
  }
}
