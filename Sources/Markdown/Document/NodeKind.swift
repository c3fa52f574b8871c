/// What a node of a ``MarkdownDocument`` is: the nodes of CommonMark 0.30, the tables of GitHub Flavored Markdown, and
/// two custom ones whose rendering the caller decides.
public enum NodeKind: UInt8, Hashable, Sendable, CaseIterable {
  /// The root.
  case document
  /// Blocks that hold blocks.
  case blockQuote, list, item
  /// A fenced or indented code block; its text ends with a line feed unless it is empty.
  case codeBlock
  /// A block of raw HTML, which is shown and never passed on.
  case htmlBlock
  /// Blocks that hold inlines.
  case paragraph, heading
  /// A horizontal line.
  case thematicBreak
  /// A pipe table. Its first child is a `tableHead`, every other one a `tableRow`; both hold `tableCell`s.
  case table, tableHead, tableRow, tableCell
  /// A block that only the caller knows.
  case customBlock
  /// A run of text without line breaks. Two texts are never neighbours after parsing.
  case text
  /// A line ending inside a paragraph, soft (a space to the reader) or hard.
  case softBreak, lineBreak
  /// A code span.
  case code
  /// A raw HTML tag, which is shown and never passed on.
  case htmlInline
  /// Inlines that hold inlines.
  case emphasis, strong, link, image
  /// An inline that only the caller knows.
  case customInline

  /// Whether the node stands where inlines stand.
  public var isInline: Bool { rawValue >= NodeKind.text.rawValue }

  /// Whether the node's children are inlines: paragraphs, headings and table cells.
  public var holdsInlines: Bool { self == .paragraph || self == .heading || self == .tableCell }

  /// Whether the node is one level of nesting by the measure of ``MarkdownDocument/maximumNesting``.
  var nests: Bool {
    switch self {
    case .blockQuote, .item, .emphasis, .strong, .link, .image: true
    default: false
    }
  }
}
