extension MarkdownDocument {
  /// Makes a node without text, which has no parent yet: a paragraph, an emphasis, a custom node and so on.
  ///
  /// - Parameter annotation: for custom nodes, what tells the caller what to render.
  public mutating func make(_ kind: NodeKind, annotation: Int32 = 0) -> NodeID {
    var record = NodeRecord(kind: kind)
    record.annotation = annotation
    if kind == .heading { record.payload = 1 }
    nodes.append(record)
    return NodeID(nodes.count - 1)
  }

  /// Makes a text, which has no parent yet.
  public mutating func makeText(_ text: some Sequence<UInt8>) -> NodeID {
    let node = make(.text)
    (nodes[node.int].textStart, nodes[node.int].textCount) = store(text)
    return node
  }

  /// Makes a link without children, which has no parent yet.
  ///
  /// - Parameters:
  ///   - destination: as it is to be read by people and programs, without Markdown's or HTML's escapes.
  ///   - title: as above; empty for none.
  public mutating func makeLink(
    to destination: some Sequence<UInt8>, title: String = "", annotation: Int32 = 0
  ) -> NodeID {
    let node = make(.link, annotation: annotation)
    (nodes[node.int].textStart, nodes[node.int].textCount) = store(destination)
    nodes[node.int].payload = store(title.utf8).count
    return node
  }

  /// Puts nodes for parts of a text in the text's place, in constant time for each part. The parts share the text's
  /// bytes and keep their positions.
  ///
  /// - Parameters:
  ///   - text: a text in the tree. It is taken out.
  ///   - pieces: in ascending order without overlap. What lies between them stays text.
  /// - Returns: a node for each piece: its link or custom inline.
  @discardableResult
  public mutating func split(_ text: NodeID, into pieces: [TextPiece]) -> [NodeID] {
    let whole = nodes[text.int]
    let count = Int(whole.textCount)
    var made: [NodeID] = []
    made.reserveCapacity(pieces.count)
    var done = 0
    for piece in pieces {
      let start = min(max(done, piece.range.lowerBound), count)
      let end = min(max(start, piece.range.upperBound), count)
      insertPart(of: whole, done..<start, before: text)
      let node =
        switch piece.content {
        case .link(let destination, let title): makeLink(to: destination, title: title, annotation: piece.annotation)
        case .custom: make(.customInline, annotation: piece.annotation)
        }
      setSource(of: node, to: start..<end, of: whole)
      insert(node, before: text)
      append(makePart(of: whole, start..<end), to: node)
      made.append(node)
      done = end
    }
    insertPart(of: whole, done..<count, before: text)
    unlink(text)
    return made
  }

  private mutating func insertPart(of whole: NodeRecord, _ range: Range<Int>, before sibling: NodeID) {
    guard !range.isEmpty else { return }
    insert(makePart(of: whole, range), before: sibling)
  }

  private mutating func makePart(of whole: NodeRecord, _ range: Range<Int>) -> NodeID {
    let node = make(.text)
    nodes[node.int].flags = whole.flags
    nodes[node.int].textStart = whole.textStart + Int32(truncatingIfNeeded: range.lowerBound)
    nodes[node.int].textCount = Int32(truncatingIfNeeded: range.count)
    setSource(of: node, to: range, of: whole)
    return node
  }

  private mutating func setSource(of node: NodeID, to range: Range<Int>, of whole: NodeRecord) {
    guard whole.sourceStart >= 0 else { return }
    nodes[node.int].sourceStart = Int32(truncatingIfNeeded: sourceOffset(of: whole, atByte: range.lowerBound))
    nodes[node.int].sourceEnd = Int32(truncatingIfNeeded: sourceOffset(of: whole, atByte: range.upperBound))
  }
}
