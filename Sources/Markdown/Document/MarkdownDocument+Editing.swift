extension MarkdownDocument {
  /// Puts a node, which has no parent yet, before another.
  public mutating func insert(_ node: NodeID, before sibling: NodeID) {
    link(node, under: nodes[sibling.int].parent, after: nodes[sibling.int].previous, before: sibling.index)
  }

  /// Puts a node, which has no parent yet, behind another.
  public mutating func insert(_ node: NodeID, after sibling: NodeID) {
    link(node, under: nodes[sibling.int].parent, after: sibling.index, before: nodes[sibling.int].next)
  }

  /// Makes a node, which has no parent yet, the last child of another.
  public mutating func append(_ node: NodeID, to parent: NodeID) {
    link(node, under: parent.index, after: nodes[parent.int].lastChild, before: NodeRecord.none)
  }

  /// Takes a node and all below it out of the tree. It can be inserted elsewhere.
  public mutating func unlink(_ node: NodeID) {
    let record = nodes[node.int]
    if record.previous >= 0 {
      nodes[Int(record.previous)].next = record.next
    } else if record.parent >= 0 {
      nodes[Int(record.parent)].firstChild = record.next
    }
    if record.next >= 0 {
      nodes[Int(record.next)].previous = record.previous
    } else if record.parent >= 0 {
      nodes[Int(record.parent)].lastChild = record.previous
    }
    nodes[node.int].parent = NodeRecord.none
    nodes[node.int].previous = NodeRecord.none
    nodes[node.int].next = NodeRecord.none
  }

  /// Takes a node out of the tree and leaves its children in its place; for instance a link that leads nowhere.
  /// Takes time by the number of children.
  public mutating func unwrap(_ node: NodeID) {
    while let child = firstChild(of: node) {
      unlink(child)
      insert(child, before: node)
    }
    unlink(node)
  }

  /// Notes a number of the caller's own on a node: 0 means none.
  public mutating func annotate(_ node: NodeID, _ annotation: Int32) {
    nodes[node.int].annotation = annotation
  }

  /// Changes a heading's level; it stays within 1–6.
  public mutating func setHeadingLevel(of heading: NodeID, to level: Int) {
    guard nodes[heading.int].kind == .heading else { return }
    nodes[heading.int].payload = Int32(min(max(level, 1), 6))
  }

  /// Puts other text in a node that has text.
  public mutating func setText(of node: NodeID, to text: some Sequence<UInt8>) {
    (nodes[node.int].textStart, nodes[node.int].textCount) = store(text)
    nodes[node.int].flags.remove(.verbatim)
    nodes[node.int].sourceStart = NodeRecord.none
  }

  /// Changes where a link or image leads. The title stays.
  public mutating func setDestination(of link: NodeID, to destination: some Sequence<UInt8>) {
    let title = Array(textBuffer[nodes[link.int].extraRange])
    (nodes[link.int].textStart, nodes[link.int].textCount) = store(destination)
    nodes[link.int].payload = store(title).count
  }

  /// Joins a node into a ring of siblings; -1 stands for no node.
  private mutating func link(_ node: NodeID, under parent: Int32, after previous: Int32, before next: Int32) {
    nodes[node.int].parent = parent
    nodes[node.int].previous = previous
    nodes[node.int].next = next
    if previous >= 0 {
      nodes[Int(previous)].next = node.index
    } else if parent >= 0 {
      nodes[Int(parent)].firstChild = node.index
    }
    if next >= 0 {
      nodes[Int(next)].previous = node.index
    } else if parent >= 0 {
      nodes[Int(parent)].lastChild = node.index
    }
  }

  /// Puts bytes into the text buffer and says where they are.
  mutating func store(_ text: some Sequence<UInt8>) -> (start: Int32, count: Int32) {
    let start = textBuffer.count
    textBuffer.append(contentsOf: text)
    return (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: textBuffer.count - start))
  }
}
