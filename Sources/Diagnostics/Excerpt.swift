/// The line a diagnostic points at, cut to what a terminal can show, and the carets below it.
struct Excerpt {
  /// The visible part of the line, free of control characters.
  let text: String
  /// Blanks up to the place, then one `^` for each character meant.
  let caret: String

  /// At most this many characters of a line are shown.
  private static let width = 100

  init(line: SourceLine, column: Int, length: Int) {
    let characters = line.characters
    let place = max(0, min(column - 1, characters.count))
    let from = place < Self.width - 20 ? 0 : place - (Self.width - 20) / 2
    let to = min(characters.count, from + Self.width)
    var text = from > 0 ? "…" : ""
    var indent = from > 0 ? 1 : 0
    var marked = 0
    for index in from..<to {
      let shown = characters[index] == "\t" ? " " : String(characters[index]).safeForTerminal
      text += shown
      let columns = shown.reduce(0) { $0 + $1.terminalColumns }
      if index < place {
        indent += columns
      } else if index - place < length {
        marked += columns
      }
    }
    if to < characters.count { text += "…" }
    self.text = text
    self.caret = String(repeating: " ", count: indent) + String(repeating: "^", count: max(1, marked))
  }
}

extension Character {
  /// How many columns a terminal gives it: two for emoji and for the wide scripts of East Asia.
  fileprivate var terminalColumns: Int {
    guard let first = unicodeScalars.first, first.value >= 0x1100 else { return 1 }
    if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
