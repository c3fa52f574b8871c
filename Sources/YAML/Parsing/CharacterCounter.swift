/// Finds how many characters stand before a mark, for texts in which a character can be several Unicode scalars.
///
/// It walks once over the text for marks in order, and starts again for one that lies before the last.
struct CharacterCounter {
  private let text: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index
  private var mark = YAMLMark(line: 0, column: 0)
  private var column = 1

  init(_ bytes: ArraySlice<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    index = text.startIndex
  }

  /// The column of a mark in characters, from 1.
  mutating func column(of target: YAMLMark) -> Int {
    if (target.line, target.column) < (mark.line, mark.column) {
      index = text.startIndex
      mark = YAMLMark(line: 0, column: 0)
      column = 1
    }
    while mark.line < target.line, index < text.endIndex { passLine() }
    let start = index
    while mark.column < target.column, index < text.endIndex {
      index = text.index(after: index)
      mark.column += 1
    }
    column += String(text[start..<index]).count
    return column
  }

  private mutating func passLine() {
    while index < text.endIndex {
      let scalar = text[index]
      index = text.index(after: index)
      guard scalar == "\n" || scalar == "\r" else { continue }
      if scalar == "\r", index < text.endIndex, text[index] == "\n" { index = text.index(after: index) }
      break
    }
    mark = YAMLMark(line: mark.line + 1, column: 0)
    column = 1
  }
}
