/// A place in a source text as an editor shows it.
public struct MarkdownPosition: Hashable, Comparable, Sendable {
  /// The line; 1 is the first of the file when the parser was told which line its text begins on.
  public var line: Int
  /// The column, counted from 1 in characters as the reader sees them (extended grapheme clusters).
  public var column: Int

  /// A position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// By line, then by column.
  public static func < (first: MarkdownPosition, second: MarkdownPosition) -> Bool {
    (first.line, first.column) < (second.line, second.column)
  }
}
