extension MarkdownDocument {
  /// The nodes directly below a node, in order.
  public func children(of node: NodeID) -> some Sequence<NodeID> {
    sequence(state: firstChild(of: node)) { next in
      guard let node = next else { return nil }
      next = self.next(after: node)
      return node
    }
  }

  /// A node and all below it, in document order.
  public func subtree(of node: NodeID) -> some Sequence<NodeID> {
    sequence(state: Optional(node)) { next in
      guard let current = next else { return nil }
      next = self.node(after: current, within: node)
      return current
    }
  }

  /// The node after another in document order, or nil at the end of the subtree of `top`. Recursion is never needed, and
  /// the tree may be edited between two calls.
  ///
  /// - Parameter skippingChildren: goes on behind the node's own subtree.
  public func node(after node: NodeID, within top: NodeID, skippingChildren: Bool = false) -> NodeID? {
    if !skippingChildren, let child = firstChild(of: node) { return child }
    var node = node
    while node != top {
      if let next = next(after: node) { return next }
      guard let parent = parent(of: node) else { return nil }
      node = parent
    }
    return nil
  }

  /// The text that a reader sees of a node and all below it: texts, code and raw HTML; a space for a line ending and
  /// between blocks.
  public func plainText(of node: NodeID) -> String {
    var bytes: [UInt8] = []
    appendPlainText(of: node, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends ``plainText(of:)`` to a buffer.
  public func appendPlainText(of top: NodeID, to bytes: inout [UInt8]) {
    let start = bytes.count
    var current: NodeID? = top
    while let node = current {
      let record = nodes[node.int]
      switch record.kind {
      case .text, .code, .htmlInline:
        bytes += textBuffer[record.textRange]
      case .softBreak, .lineBreak:
        bytes.append(UInt8(ascii: " "))
      case .codeBlock, .htmlBlock, .paragraph, .heading, .tableCell:
        if bytes.count > start, bytes.last?.isWhitespace == false { bytes.append(UInt8(ascii: " ")) }
        if !record.kind.holdsInlines { bytes += textBuffer[record.textRange] }
      default:
        break
      }
      current = self.node(after: node, within: top)
    }
  }
}
