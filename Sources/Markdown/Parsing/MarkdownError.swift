/// Why a text could not be parsed. Every CommonMark text is valid, so these are limits, not faults of syntax.
public enum MarkdownError: Error, Hashable, Sendable {
  /// More than ``MarkdownDocument/maximumNesting`` quotes, list items, emphases and links stand inside one another.
  /// The line is that of the innermost block.
  case tooDeep(line: Int)
  /// A paragraph or table so full of brackets, emphasis marks or empty cells that reading it would take unduly long.
  case tooComplex(line: Int)
  /// More than ``MarkdownDocument/maximumBytes`` bytes, or more than ``MarkdownDocument/maximumParts`` nodes.
  case tooLarge
}
