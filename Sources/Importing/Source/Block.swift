/// A paragraph, list item, heading or table of a source, freed from how it was set on the page.
struct Block {
  /// What it is.
  enum Shape: Equatable {
    case paragraph
    /// An item of a list without numbers.
    case bullet
    /// Begins with a number or letter: an item of a list, or of the agenda.
    case marked(ItemMarker)
    /// A heading, as a word processor has it, by its level.
    case heading(Int)
    /// A table, row by row.
    case table([[String]])
    /// A line of pieces that wide gaps part.
    case columns([String])
  }

  var shape: Shape
  /// The text without its bullet or marker; that of all cells for a table.
  var text: String
  /// The text as CommonMark, where the source had emphasis, links or notes.
  var markdown: String?
  /// The cells of a table as CommonMark, likewise.
  var markdownRows: [[String]]?
  /// How deep it lies in lists, from 0.
  var depth = 0
  /// Whether more space stands above it than between the lines of a paragraph.
  var isParted = true
  /// Whether a new page begins with it.
  var startsPage = false
  /// Whether all of it is bold.
  var isBold = false
  /// The page it begins on and its line in the source, both from 1.
  var page = 1
  var line = 1

  init(_ shape: Shape, _ text: String, markdown: String? = nil) {
    self.shape = shape
    self.text = text
    self.markdown = markdown
  }

  /// The marker it begins with.
  var marker: ItemMarker? { if case .marked(let marker) = shape { marker } else { nil } }

  /// The text with its marker as written.
  var whole: String { marker.map { $0.written + " " + text } ?? text }

  /// Its lines: the rows of a table, else one.
  var lines: [String] {
    guard case .table(let rows) = shape else { return [whole] }
    return rows.map { $0.joined(separator: " ").tidy }.filter { !$0.isEmpty }
  }

  /// Whether it is an item of a list.
  var isListItem: Bool {
    switch shape {
    case .bullet, .marked: true
    default: false
    }
  }

  /// Whether it is a heading of the word processor's, or bold as a whole and short.
  var isHeading: Bool {
    if case .heading = shape { return true }
    return isBold && text.count <= 120
  }

  /// Whether it could stand above a text: short, and no sentence.
  var looksLikeTitle: Bool {
    text.count <= 90 && !text.endsSentence && text.last != "," && !text.beginsInLowerCase
      && text.contains(where: \.isLetter)
  }
}
