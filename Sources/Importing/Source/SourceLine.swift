/// A line of a source with what its place on the page tells.
struct SourceLine {
  /// The text with single spaces, without blanks at its ends; never empty.
  var text: String
  /// The pieces that wide gaps part, each with the column it begins at.
  var cells: [Cell]
  /// How many columns in it begins.
  var indent: Int
  /// How many empty lines stand above it.
  var gap: Int
  /// The page, from 1; all of a text without pages stands on the first.
  var page: Int
  /// The line's number in the source, from 1.
  var number: Int
  /// Whether a new page begins with it, as far as that can be seen.
  var startsPage: Bool

  /// A piece of a line.
  struct Cell {
    var column: Int
    var text: String
    /// Where it has two blanks in a row: the column behind them, and where that is in the text.
    var narrowGaps: [(column: Int, offset: Int)] = []
  }

  /// How long it is when written.
  var length: Int { text.count }
}
