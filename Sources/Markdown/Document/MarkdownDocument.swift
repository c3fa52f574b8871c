/// A parsed CommonMark text: a tree that can be read, edited and rendered.
///
/// The tree is one array of 48-byte records in document order and one buffer of text, so a document is a value: copying
/// it costs nothing until one copy is edited, and it can cross to another task. Every read and every edit takes constant
/// time unless it says otherwise.
public struct MarkdownDocument: Sendable {
  /// How many quotes, list items, emphases, links and images may stand inside one another.
  public static let maximumNesting = 100
  /// The longest text that is parsed, in bytes.
  public static let maximumBytes = 1 << 28
  /// How many nodes a text may have: words on a thousand and more sheets of paper. A text of millions of them could be read, but
  /// whoever goes on with it would take minutes.
  public static let maximumParts = 300_000

  /// The text that was parsed. Offsets of this type's API are indices of this slice.
  public let source: ArraySlice<UInt8>
  /// The number of the source's first line.
  public let firstLine: Int
  /// The bytes of all texts, destinations, titles and code, one after the other. It only ever grows.
  public internal(set) var textBuffer: [UInt8] = []

  var nodes: [NodeRecord] = []
  let lines: LineIndex

  /// A text with nothing in it.
  public init() {
    source = []
    firstLine = 1
    lines = LineIndex(source)
    nodes.append(NodeRecord(kind: .document))
  }

  /// Parses a text.
  ///
  /// - Parameters:
  ///   - source: CommonMark in UTF-8. The document keeps the slice, for positions; with a slice of a whole file, offsets
  ///     are those of the file.
  ///   - firstLine: the number of the slice's first line, to be told if front matter stands before it.
  /// - Throws: ``MarkdownError`` where a limit is passed.
  public init(parsing source: ArraySlice<UInt8>, firstLine: Int = 1) throws(MarkdownError) {
    guard source.endIndex <= Self.maximumBytes else { throw .tooLarge }
    self.source = source
    self.firstLine = firstLine
    lines = LineIndex(source)
    try InputGuard.check(source, firstLine: firstLine)
    nodes.reserveCapacity(source.count / 16 + 16)
    textBuffer.reserveCapacity(source.count + 64)
    nodes.append(NodeRecord(kind: .document))
    try CmarkTree(parsing: source).copy(into: &self)
    settleBlockEnds()
    try buildTables()
    guard nodes.count <= Self.maximumParts else { throw .tooLarge }
    alignInlines()
  }

  /// Parses a whole text; ``init(parsing:firstLine:)-(ArraySlice<UInt8>,_)`` with all of the array.
  public init(parsing source: [UInt8], firstLine: Int = 1) throws(MarkdownError) {
    try self.init(parsing: source[...], firstLine: firstLine)
  }

  /// Parses a text in a string, for tests and small texts.
  public init(parsing source: String, firstLine: Int = 1) throws(MarkdownError) {
    try self.init(parsing: Array(source.utf8), firstLine: firstLine)
  }
}
