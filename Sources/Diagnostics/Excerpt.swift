/// The line a diagnostic points at, cut to what a terminal can show, and the carets below it.
struct Excerpt {
  /// The visible part of the line, free of control characters.
  let text: String
  /// Blanks up to the place, then one `^` for each character meant.
  let caret: String

  /// At most this many characters of a line are shown.
  private static let width = 100

  init(line: String, column: Int, length: Int) {
    let characters = Array(line)
    let place = max(0, min(column - 1, characters.count))
    let from = place < Self.width - 20 ? 0 : place - (Self.width - 20) / 2
    let to = min(characters.count, from + Self.width)
    var text = from > 0 ? "…" : ""
    var indent = from > 0 ? 1 : 0
    for index in from..<to {
      let shown = characters[index] == "\t" ? " " : String(characters[index]).safeForTerminal
      text += shown
      if index < place { indent += shown.count }
    }
    if to < characters.count { text += "…" }
    let marked = max(1, min(length, to - place))
    self.text = text
    self.caret = String(repeating: " ", count: indent) + String(repeating: "^", count: marked)
  }
}
