extension MarkdownDocument {
  /// Notes the place of every inline. Runs once, before the caller can edit the tree.
  mutating func alignInlines() {
    var aligner = InlineAligner(SourceCursor(source, from: source.startIndex, to: source.startIndex, quotes: 0))
    for index in nodes.indices where nodes[index].kind.holdsInlines && nodes[index].parent != NodeRecord.none {
      guard nodes[index].firstChild != NodeRecord.none else { continue }
      aligner.cursor.move(to: textRange(at: index), quotes: quotes(around: index))
      aligner.flags = []
      if nodes[index].kind == .tableCell {
        aligner.flags = .inTable
      } else {
        skipBlockMark(of: index, with: &aligner.cursor)
      }
      if nodes[index].kind == .paragraph {
        nodes[index].sourceStart = Int32(truncatingIfNeeded: aligner.cursor.offset)
      }
      aligner.align(index, in: &self)
    }
  }

  /// A cursor at the start of a block that ends with the block's text.
  func cursor(at index: Int) -> SourceCursor {
    let range = textRange(at: index)
    return SourceCursor(source, from: range.lowerBound, to: range.upperBound, quotes: quotes(around: index))
  }

  /// How many block quotes a block stands in.
  private func quotes(around index: Int) -> Int {
    var quotes = 0
    var ancestor = nodes[index].parent
    while ancestor > 0 {
      if nodes[Int(ancestor)].kind == .blockQuote { quotes += 1 }
      ancestor = nodes[Int(ancestor)].parent
    }
    return quotes
  }

  /// Where the text of a block stands in the source: without the underline of a setext heading.
  private func textRange(at index: Int) -> Range<Int> {
    let (start, end) = (Int(nodes[index].sourceStart), Int(nodes[index].sourceEnd))
    guard nodes[index].kind == .heading, !isAtxHeading(at: start) else { return start..<max(start, end) }
    return start..<max(start, lines.end(of: lines.line(of: end) - 1, in: source))
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
