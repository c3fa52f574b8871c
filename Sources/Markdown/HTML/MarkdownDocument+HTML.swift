extension MarkdownDocument {
  /// The whole document as HTML. Raw HTML in it is shown as text.
  public func html() -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(source.count * 5 / 4)
    var delegate = PlainHTML()
    writeHTML(to: &html, with: &delegate)
    return html
  }

  /// Appends the whole document as HTML.
  public func writeHTML(to html: inout [UInt8], with delegate: inout some HTMLRendererDelegate) {
    writeHTML(ofChildrenOf: root, to: &html, with: &delegate)
  }

  /// Appends one node and all below it as HTML.
  public func writeHTML(of node: NodeID, to html: inout [UInt8], with delegate: inout some HTMLRendererDelegate) {
    writeHTML(from: node, through: node, to: &html, with: &delegate)
  }

  /// Appends all that stands in a node, without the node's own tag, as HTML.
  public func writeHTML(
    ofChildrenOf node: NodeID, to html: inout [UInt8], with delegate: inout some HTMLRendererDelegate
  ) {
    guard let first = firstChild(of: node), let last = lastChild(of: node) else { return }
    writeHTML(from: first, through: last, to: &html, with: &delegate)
  }

  /// Appends a range of siblings and all below them as HTML.
  ///
  /// - Parameter last: `first` or a later sibling of it.
  public func writeHTML<Delegate: HTMLRendererDelegate>(
    from first: NodeID, through last: NodeID, to html: inout [UInt8], with delegate: inout Delegate
  ) {
    let renderer = HTMLRenderer<Delegate>(document: self, start: html.count)
    var node = first
    while true {
      renderer.open(node, to: &html, with: &delegate)
      // An image has written its children as its text.
      if kind(of: node) != .image, let child = firstChild(of: node) {
        node = child
        continue
      }
      renderer.close(node, to: &html, with: &delegate)
      while node == last || next(after: node) == nil {
        guard node != last, let parent = parent(of: node) else { return }
        node = parent
        renderer.close(node, to: &html, with: &delegate)
      }
      if let next = next(after: node) { node = next }
    }
  }
}
