/// What a caller decides about the HTML of a document. Every requirement has a default, with which the HTML is that of
/// CommonMark's reference renderer.
///
/// Methods write to the buffer directly and may change the delegate, for instance to collect what they meet. A renderer
/// calls them in document order.
public protocol HTMLRendererDelegate {
  /// Added to the level of every heading; the sum stays within 1–6. The default is 0.
  var headingShift: Int { get }

  /// Writes the attributes of a block's tag, each with a space before it; for instance ` id="punkt-3"`.
  ///
  /// Called for all block tags but `thead` and `tbody`. A paragraph in a tight list has no tag; use its item. The default
  /// writes what ``MarkdownDocument/writeDefaultAttributes(of:to:)`` does: the alignment of table cells.
  mutating func writeAttributes(of block: NodeID, in document: MarkdownDocument, to html: inout [UInt8])

  /// Writes what stands before a link's text, or nothing to show the text alone. The default is
  /// ``MarkdownDocument/writeLinkStart(_:to:)``.
  mutating func openLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8])

  /// Writes what stands behind a link's text; `</a>` by default.
  mutating func closeLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8])

  /// Writes an image. The default is ``MarkdownDocument/writeImage(_:to:)``.
  mutating func writeImage(_ image: NodeID, in document: MarkdownDocument, to html: inout [UInt8])

  /// Writes what stands before a `<table>`, for instance a box that scrolls; nothing by default.
  mutating func openTable(_ table: NodeID, in document: MarkdownDocument, to html: inout [UInt8])

  /// Writes what stands behind a `</table>`; nothing by default.
  mutating func closeTable(_ table: NodeID, in document: MarkdownDocument, to html: inout [UInt8])

  /// Writes what stands before the children of a custom node; nothing by default.
  mutating func openCustom(_ node: NodeID, in document: MarkdownDocument, to html: inout [UInt8])

  /// Writes what stands behind the children of a custom node; nothing by default.
  mutating func closeCustom(_ node: NodeID, in document: MarkdownDocument, to html: inout [UInt8])
}

extension HTMLRendererDelegate {
  /// Headings keep their level.
  public var headingShift: Int { 0 }

  /// Writes ``MarkdownDocument/writeDefaultAttributes(of:to:)``.
  public func writeAttributes(of block: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    document.writeDefaultAttributes(of: block, to: &html)
  }

  /// Writes ``MarkdownDocument/writeLinkStart(_:to:)``.
  public func openLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    document.writeLinkStart(link, to: &html)
  }

  /// Writes `</a>`.
  public func closeLink(_ link: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    HTMLEscaping.write("</a>", to: &html)
  }

  /// Writes ``MarkdownDocument/writeImage(_:to:)``.
  public func writeImage(_ image: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {
    document.writeImage(image, to: &html)
  }

  /// Writes nothing.
  public func openTable(_ table: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {}

  /// Writes nothing.
  public func closeTable(_ table: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {}

  /// Writes nothing.
  public func openCustom(_ node: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {}

  /// Writes nothing.
  public func closeCustom(_ node: NodeID, in document: MarkdownDocument, to html: inout [UInt8]) {}
}
