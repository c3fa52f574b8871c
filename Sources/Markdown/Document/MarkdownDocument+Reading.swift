extension MarkdownDocument {
  /// The node of kind ``NodeKind/document`` that all others stand below.
  public var root: NodeID { NodeID(0) }

  /// What a node is.
  public func kind(of node: NodeID) -> NodeKind { nodes[node.int].kind }

  /// The node that a node stands in; nil for the root and for nodes outside the tree.
  public func parent(of node: NodeID) -> NodeID? { id(nodes[node.int].parent) }

  /// The first node that stands directly in a node.
  public func firstChild(of node: NodeID) -> NodeID? { id(nodes[node.int].firstChild) }

  /// The last node that stands directly in a node.
  public func lastChild(of node: NodeID) -> NodeID? { id(nodes[node.int].lastChild) }

  /// The node behind a node in the same parent.
  public func next(after node: NodeID) -> NodeID? { id(nodes[node.int].next) }

  /// The node before a node in the same parent.
  public func previous(before node: NodeID) -> NodeID? { id(nodes[node.int].previous) }

  /// The caller's own number on a node; 0 if there is none.
  public func annotation(of node: NodeID) -> Int32 { nodes[node.int].annotation }

  /// Where the bytes of a text, code span, code block, raw HTML, or of a link's destination lie in ``textBuffer``; an empty
  /// range for other nodes.
  public func textRange(of node: NodeID) -> Range<Int> { nodes[node.int].textRange }

  /// The bytes of ``textRange(of:)``.
  public func bytes(of node: NodeID) -> ArraySlice<UInt8> { textBuffer[nodes[node.int].textRange] }

  /// The text of ``textRange(of:)``.
  public func text(of node: NodeID) -> String { String(decoding: bytes(of: node), as: UTF8.self) }

  /// A heading's level, 1–6; 0 for other nodes.
  public func headingLevel(of node: NodeID) -> Int {
    nodes[node.int].kind == .heading ? Int(nodes[node.int].payload) : 0
  }

  /// How a list is written; nil for other nodes.
  public func listStyle(of node: NodeID) -> ListStyle? {
    let record = nodes[node.int]
    guard record.kind == .list else { return nil }
    let marker =
      record.flags.contains(.ordered)
      ? ListStyle.Marker.number(start: Int(record.payload), parenthesis: record.flags.contains(.parenthesis))
      : .bullet
    return ListStyle(marker: marker, isTight: record.flags.contains(.tight))
  }

  /// Where a link or image leads, without Markdown's escapes; nil for other nodes.
  public func destination(of node: NodeID) -> String? {
    isLinkOrImage(node) ? text(of: node) : nil
  }

  /// The title of a link or image, empty if it has none; nil for other nodes.
  public func title(of node: NodeID) -> String? {
    isLinkOrImage(node) ? extra(of: node) : nil
  }

  /// What stands behind the opening fence of a code block, empty for none and for indented code; nil for other nodes.
  public func fenceInfo(of node: NodeID) -> String? {
    nodes[node.int].kind == .codeBlock ? extra(of: node) : nil
  }

  /// Whether a code block stands between fences.
  public func isFenced(_ node: NodeID) -> Bool { nodes[node.int].flags.contains(.fenced) }

  /// Whether a link is written `<address>`.
  public func isAutolink(_ node: NodeID) -> Bool { nodes[node.int].flags.contains(.autolink) }

  /// How the cells of a table cell's column are aligned.
  public func alignment(of cell: NodeID) -> ColumnAlignment { nodes[cell.int].alignment }

  /// Whether the paragraph stands in a tight list, where it is shown without space around it.
  public func isTight(_ paragraph: NodeID) -> Bool {
    guard let item = parent(of: paragraph), let list = parent(of: item) else { return false }
    return nodes[list.int].kind == .list && nodes[list.int].flags.contains(.tight)
  }

  private func isLinkOrImage(_ node: NodeID) -> Bool {
    nodes[node.int].kind == .link || nodes[node.int].kind == .image
  }

  private func extra(of node: NodeID) -> String {
    String(decoding: textBuffer[nodes[node.int].extraRange], as: UTF8.self)
  }

  private func id(_ index: Int32) -> NodeID? { index >= 0 ? NodeID(index) : nil }
}
