extension MarkdownDocument {
  /// Notes the place of every inline. Runs once, before the caller can edit the tree.
  mutating func alignInlines() {
    for index in nodes.indices where nodes[index].kind.holdsInlines && nodes[index].parent != NodeRecord.none {
      guard nodes[index].firstChild != NodeRecord.none else { continue }
      let isCell = nodes[index].kind == .tableCell
      var cursor = cursor(at: index)
      if !isCell { skipBlockMark(of: index, with: &cursor) }
      if nodes[index].kind == .paragraph {
        nodes[index].sourceStart = Int32(truncatingIfNeeded: cursor.offset)
      }
      var aligner = InlineAligner(cursor, flags: isCell ? .inTable : [])
      aligner.align(index, in: &self)
    }
  }

  /// A cursor at the start of a block that ends with the block's text.
  func cursor(at index: Int) -> SourceCursor {
    var quotes = 0
    var ancestor = nodes[index].parent
    while ancestor > 0 {
      if nodes[Int(ancestor)].kind == .blockQuote { quotes += 1 }
      ancestor = nodes[Int(ancestor)].parent
    }
    let start = Int(nodes[index].sourceStart)
    return SourceCursor(source, from: start, to: textEnd(of: index), quotes: quotes)
  }

  /// Where the text of a block ends: before the underline of a setext heading.
  private func textEnd(of index: Int) -> Int {
    let (start, end) = (Int(nodes[index].sourceStart), Int(nodes[index].sourceEnd))
    guard nodes[index].kind == .heading, !isAtxHeading(at: start) else { return end }
    return max(start, lines.end(of: lines.line(of: end) - 1, in: source))
  }

  /// Goes to where a block's inlines begin: behind the `#` of a heading, or behind the link definitions before a
  /// paragraph or setext heading.
  func skipBlockMark(of index: Int, with cursor: inout SourceCursor) {
    if nodes[index].kind == .heading, isAtxHeading(at: cursor.offset) {
      while cursor.take(UInt8(ascii: "#")) {}
      cursor.skipBlanks()
    } else {
      cursor.skipDefinitions()
    }
  }
}
