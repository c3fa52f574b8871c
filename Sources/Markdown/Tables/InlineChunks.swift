/// Pieces of text that are parsed once more, as inlines: the cells of tables, and the lines before a table, which libcmark
/// had read together with it. All pieces of a document go through one parse.
struct InlineChunks {
  /// A no-break space before each piece makes it a paragraph whatever it begins with, and counts as white space for the
  /// emphasis behind it, as the start of a line does.
  private static let guardMark: [UInt8] = [0xC2, 0xA0]

  private var bytes: [UInt8] = []
  private var targets: [(node: Int, depth: Int, line: Int)] = []
  /// Whether a piece might use a link definition.
  private var mayRefer = false

  /// Adds a cell, whose `\|` are pipes from here on.
  mutating func add(cell: Range<Int>, of source: ArraySlice<UInt8>, under node: Int, depth: Int, line: Int) {
    guard !cell.isEmpty else { return }
    bytes += Self.guardMark
    for index in cell {
      let byte = source[index]
      if byte == UInt8(ascii: "\\"), index + 1 < cell.upperBound, source[index + 1] == UInt8(ascii: "|") { continue }
      if byte == UInt8(ascii: "[") { mayRefer = true }
      bytes.append(byte)
    }
    end(node, depth, line)
  }

  /// Adds the lines of a paragraph, indented so far that none can begin another block.
  mutating func add(lines: [Range<Int>], of source: ArraySlice<UInt8>, under node: Int, depth: Int, line: Int) {
    for (number, line) in lines.enumerated() {
      bytes += number == 0 ? Self.guardMark : Array("\n    ".utf8)
      bytes += source[line]
    }
    mayRefer = true
    end(node, depth, line)
  }

  private mutating func end(_ node: Int, _ depth: Int, _ line: Int) {
    bytes += [UInt8(ascii: "\n"), UInt8(ascii: "\n")]
    targets.append((node, depth, line))
  }

  /// Parses the pieces and copies each one's inlines under its node.
  ///
  /// The definitions that a piece may refer to stand anywhere in the source, so that is parsed behind the pieces where
  /// it has any.
  consuming func parse(into document: inout MarkdownDocument) throws(MarkdownError) {
    guard !targets.isEmpty else { return }
    if mayRefer, document.hasDefinitions { bytes += document.source }
    try CmarkTree(parsing: bytes[...]).copyInlines(under: targets, into: &document)
    for target in targets { document.dropGuardMark(in: target.node, count: Int32(Self.guardMark.count)) }
  }
}

extension MarkdownDocument {
  /// Whether `]:` stands anywhere, without which there is no link definition.
  fileprivate var hasDefinitions: Bool {
    let bytes = source.span
    for index in bytes.indices.dropFirst() where bytes[index] == UInt8(ascii: ":") {
      if bytes[index - 1] == UInt8(ascii: "]") { return true }
    }
    return false
  }

  fileprivate mutating func dropGuardMark(in parent: Int, count: Int32) {
    let text = Int(nodes[parent].firstChild)
    guard text >= 0, nodes[text].kind == .text, nodes[text].textCount >= count else { return }
    nodes[text].textStart += count
    nodes[text].textCount -= count
    if nodes[text].textCount == 0 { unlink(NodeID(text)) }
  }
}
