/// A place in a text file: both figures count from 1, lines from the top of the file, columns in characters.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The line, 1 at the top of the file; front matter counts.
  public var line: Int
  /// The column in characters (extended grapheme clusters), 1 at the start of the line.
  public var column: Int

  /// A position from its two figures.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The very start of a file, for faults of the file as a whole.
  public static let start = SourcePosition(line: 1, column: 1)

  /// The position `columns` characters further on the same line.
  public func advanced(by columns: Int) -> SourcePosition {
    SourcePosition(line: line, column: column + columns)
  }

  /// The order of the text.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
