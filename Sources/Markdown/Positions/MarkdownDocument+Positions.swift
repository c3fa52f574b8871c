extension MarkdownDocument {
  /// Where a node stands in the source, from its first byte to behind its last; nil for nodes that the caller made.
  ///
  /// A block reaches to the end of its last line. A link or image includes its brackets and its destination, emphasis and
  /// code their marks. A list item begins at its bullet or number, a quote at its `>`, a table cell at its text.
  public func sourceRange(of node: NodeID) -> Range<Int>? {
    let record = nodes[node.int]
    guard record.sourceStart >= 0 else { return nil }
    return Int(record.sourceStart)..<max(Int(record.sourceStart), Int(record.sourceEnd))
  }

  /// The whole lines of the source that a block stands on, with the line ending of the last; nil for nodes that the
  /// caller made.
  public func sourceLines(of node: NodeID) -> Range<Int>? {
    guard let range = sourceRange(of: node) else { return nil }
    let first = lines.line(of: range.lowerBound)
    let last = max(first, lines.line(of: max(range.lowerBound, range.upperBound)))
    return lines.start(of: first)..<lines.start(of: last + 1)
  }

  /// The numbers of the first and last line that a node stands on; nil for nodes that the caller made.
  public func lineNumbers(of node: NodeID) -> ClosedRange<Int>? {
    guard let range = sourceRange(of: node) else { return nil }
    return (firstLine + lines.line(of: range.lowerBound))...(firstLine + lines.line(of: range.upperBound))
  }

  /// Where a node begins, or the nearest known place before it: for nodes that the caller made, that of the node before
  /// or around them.
  public func position(of node: NodeID) -> MarkdownPosition {
    var index = node.int
    while nodes[index].sourceStart < 0 {
      let before = nodes[index].previous >= 0 ? nodes[index].previous : nodes[index].parent
      guard before >= 0 else { return position(atSourceOffset: source.startIndex) }
      index = Int(before)
    }
    return position(atSourceOffset: Int(nodes[index].sourceStart))
  }

  /// Where a byte of a text stands: exactly, unless escapes or entities hide it, which costs a search from the text's
  /// start; then the start of the escape or entity that the byte belongs to.
  ///
  /// - Parameter byte: counted from the start of the text's own bytes.
  public func position(of text: NodeID, atByte byte: Int) -> MarkdownPosition {
    guard let offset = sourceOffset(of: text, atByte: byte) else { return position(of: text) }
    return position(atSourceOffset: offset)
  }

  /// The offset in the source that a byte of a text came from; nil for texts that the caller made.
  public func sourceOffset(of text: NodeID, atByte byte: Int) -> Int? {
    let record = nodes[text.int]
    guard record.sourceStart >= 0 else { return nil }
    return sourceOffset(of: record, atByte: min(max(0, byte), Int(record.textCount)))
  }

  func sourceOffset(of record: NodeRecord, atByte byte: Int) -> Int {
    let start = Int(record.sourceStart)
    guard record.kind == .text else { return start }
    guard !record.flags.contains(.verbatim) else { return start + byte }
    var matcher = TextMatcher(source, at: start, flags: record.flags)
    _ = matcher.follow(textBuffer[record.textRange], count: byte)
    return matcher.offset
  }

  /// The line and column of an offset, which is an index of ``source``.
  public func position(atSourceOffset offset: Int) -> MarkdownPosition {
    let offset = min(max(source.startIndex, offset), source.endIndex)
    let line = lines.line(of: offset)
    return MarkdownPosition(
      line: firstLine + line, column: lines.characters(before: offset, on: line, in: source) + 1)
  }
}
