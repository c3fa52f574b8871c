/// Texts as YAML values: plain where YAML would read them as they stand, else in quotation marks.
enum YAMLText {
  /// A value behind a key, or an item of a list with dashes.
  static func value(_ text: String) -> String { written(text, forbidden: []) }

  /// A value within brackets or braces.
  static func flow(_ text: String) -> String { written(text, forbidden: [",", "[", "]", "{", "}"]) }

  /// Some values as a list on one line.
  static func list(_ texts: [String]) -> String { "[" + texts.map(flow).joined(separator: ", ") + "]" }

  private static func written(_ text: String, forbidden: Set<Character>) -> String {
    let line = onOneLine(text)
    return isPlain(line, forbidden) ? line : "'" + line.replacing("'", with: "''") + "'"
  }

  /// The text without line ends and other control characters, which a line cannot hold.
  private static func onOneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    let line = String(String.UnicodeScalarView(scalars))
    let start = line.firstIndex { $0 != " " } ?? line.endIndex
    let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? start
    return String(line[start..<end])
  }

  private static func isPlain(_ line: String, _ forbidden: Set<Character>) -> Bool {
    guard let first = line.first, !"-?:,[]{}#&*!|>'\"%@`=~".contains(first) else { return false }
    return !line.contains(": ") && !line.contains(" #") && !line.hasSuffix(":")
      && !line.contains(where: forbidden.contains)
  }
}

extension String {
  /// The text with each place of a character replaced.
  fileprivate func replacing(_ character: Character, with text: String) -> String {
    var result = ""
    for own in self {
      if own == character { result += text } else { result.append(own) }
    }
    return result
  }
}
