/// One node in the flat tree: 48 bytes, no reference.
struct NodeRecord: Sendable {
  /// What only some kinds need to know.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let ordered = Flags(rawValue: 1)
    static let tight = Flags(rawValue: 2)
    static let parenthesis = Flags(rawValue: 4)
    /// The text's bytes stand in the source as they are, so positions within it need no search.
    static let verbatim = Flags(rawValue: 8)
    /// A link written `<…>`.
    static let autolink = Flags(rawValue: 16)
    /// The node stands in a pipe table, where `\|` is a pipe.
    static let inTable = Flags(rawValue: 32)
    static let fenced = Flags(rawValue: 64)
  }

  static let none: Int32 = -1

  var kind: NodeKind
  var flags: Flags = []
  var alignment = ColumnAlignment.none
  var parent = none
  var firstChild = none
  var lastChild = none
  var next = none
  var previous = none
  /// Where the node's own text begins in the document's text: a literal, or a link's destination.
  var textStart: Int32 = 0
  var textCount: Int32 = 0
  /// A heading's level, an ordered list's first number; for links and images the bytes of the title, for code blocks
  /// those of the info string, which follow the text.
  var payload: Int32 = 0
  /// Where the node stands in the source, as indices of the source slice; `none` for nodes made by the caller.
  var sourceStart = none
  var sourceEnd = none
  var annotation: Int32 = 0

  var textRange: Range<Int> { Int(textStart)..<Int(textStart + textCount) }

  /// The range of the text that follows the node's own: a title or an info string.
  var extraRange: Range<Int> { Int(textStart + textCount)..<Int(textStart + textCount + payload) }
}
