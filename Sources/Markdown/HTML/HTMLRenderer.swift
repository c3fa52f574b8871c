/// Writes the tags of one node after the other. Layout and line breaks are those of CommonMark's reference renderer.
struct HTMLRenderer<Delegate: HTMLRendererDelegate> {
  let document: MarkdownDocument
  /// The length of the buffer before anything was rendered.
  let start: Int

  /// Writes what stands before a node's children.
  func open(_ node: NodeID, to html: inout [UInt8], with delegate: inout Delegate) {
    switch document.kind(of: node) {
    case .text: HTMLEscaping.append(document.bytes(of: node), to: &html)
    case .softBreak: html.append(UInt8(ascii: "\n"))
    case .lineBreak: HTMLEscaping.write("<br />\n", to: &html)
    case .emphasis: HTMLEscaping.write("<em>", to: &html)
    case .strong: HTMLEscaping.write("<strong>", to: &html)
    case .link: delegate.openLink(node, in: document, to: &html)
    case .image: delegate.writeImage(node, in: document, to: &html)
    case .htmlInline: HTMLEscaping.append(document.bytes(of: node), to: &html)
    case .customInline: delegate.openCustom(node, in: document, to: &html)
    case .code:
      HTMLEscaping.write("<code>", to: &html)
      HTMLEscaping.append(document.bytes(of: node), to: &html)
      HTMLEscaping.write("</code>", to: &html)
    case .document: break
    case .paragraph:
      guard !document.isTight(node) else { return }
      beginLine(&html)
      writeTag("<p", of: node, to: &html, with: &delegate)
    case .htmlBlock:
      beginLine(&html)
      writeTag("<p", of: node, to: &html, with: &delegate)
      HTMLEscaping.append(trimmed(document.bytes(of: node)), to: &html)
      HTMLEscaping.write("</p>\n", to: &html)
    case .customBlock:
      beginLine(&html)
      delegate.openCustom(node, in: document, to: &html)
    default:
      openBlock(node, to: &html, with: &delegate)
    }
  }

  /// Writes what stands behind a node's children.
  func close(_ node: NodeID, to html: inout [UInt8], with delegate: inout Delegate) {
    switch document.kind(of: node) {
    case .emphasis: HTMLEscaping.write("</em>", to: &html)
    case .strong: HTMLEscaping.write("</strong>", to: &html)
    case .link: delegate.closeLink(node, in: document, to: &html)
    case .customInline: delegate.closeCustom(node, in: document, to: &html)
    case .paragraph:
      if !document.isTight(node) { HTMLEscaping.write("</p>\n", to: &html) }
    case .item: HTMLEscaping.write("</li>\n", to: &html)
    case .list:
      let isOrdered = document.nodes[node.int].flags.contains(.ordered)
      HTMLEscaping.write(isOrdered ? "</ol>\n" : "</ul>\n", to: &html)
    case .blockQuote:
      beginLine(&html)
      HTMLEscaping.write("</blockquote>\n", to: &html)
    case .heading:
      HTMLEscaping.write("</h", to: &html)
      html.append(digit(of: node, for: delegate))
      HTMLEscaping.write(">\n", to: &html)
    case .tableCell: HTMLEscaping.write(isHead(node) ? "</th>\n" : "</td>\n", to: &html)
    case .tableHead: HTMLEscaping.write("</tr>\n</thead>\n", to: &html)
    case .tableRow:
      HTMLEscaping.write("</tr>\n", to: &html)
      if document.next(after: node) == nil { HTMLEscaping.write("</tbody>\n", to: &html) }
    case .table:
      HTMLEscaping.write("</table>\n", to: &html)
      delegate.closeTable(node, in: document, to: &html)
    case .customBlock:
      delegate.closeCustom(node, in: document, to: &html)
      beginLine(&html)
    default: break
    }
  }

  private func openBlock(_ node: NodeID, to html: inout [UInt8], with delegate: inout Delegate) {
    beginLine(&html)
    switch document.kind(of: node) {
    case .item: writeTag("<li", of: node, to: &html, with: &delegate)
    case .list:
      openList(node, to: &html, with: &delegate)
    case .blockQuote:
      writeTag("<blockquote", of: node, to: &html, with: &delegate)
      html.append(UInt8(ascii: "\n"))
    case .heading:
      HTMLEscaping.write("<h", to: &html)
      html.append(digit(of: node, for: delegate))
      writeTag("", of: node, to: &html, with: &delegate)
    case .codeBlock:
      writeCode(node, to: &html, with: &delegate)
    case .thematicBreak:
      writeTag("<hr", end: " />\n", of: node, to: &html, with: &delegate)
    case .table:
      delegate.openTable(node, in: document, to: &html)
      writeTag("<table", end: ">\n", of: node, to: &html, with: &delegate)
    case .tableHead:
      HTMLEscaping.write("<thead>\n", to: &html)
      writeTag("<tr", end: ">\n", of: node, to: &html, with: &delegate)
    case .tableRow:
      if isFirstOfBody(node) { HTMLEscaping.write("<tbody>\n", to: &html) }
      writeTag("<tr", end: ">\n", of: node, to: &html, with: &delegate)
    case .tableCell:
      writeTag(isHead(node) ? "<th" : "<td", of: node, to: &html, with: &delegate)
    default: break
    }
  }

  private func openList(_ node: NodeID, to html: inout [UInt8], with delegate: inout Delegate) {
    let record = document.nodes[node.int]
    HTMLEscaping.write(record.flags.contains(.ordered) ? "<ol" : "<ul", to: &html)
    if record.flags.contains(.ordered), record.payload != 1 {
      HTMLEscaping.write(" start=\"", to: &html)
      html += String(record.payload).utf8
      html.append(UInt8(ascii: "\""))
    }
    writeTag("", end: ">\n", of: node, to: &html, with: &delegate)
  }

  private func writeCode(_ node: NodeID, to html: inout [UInt8], with delegate: inout Delegate) {
    writeTag("<pre", of: node, to: &html, with: &delegate)
    let info = document.textBuffer[document.nodes[node.int].extraRange]
    if info.isEmpty {
      HTMLEscaping.write("<code>", to: &html)
    } else {
      HTMLEscaping.write("<code class=\"language-", to: &html)
      HTMLEscaping.append(info.prefix { !$0.isWhitespace }, to: &html)
      HTMLEscaping.write("\">", to: &html)
    }
    HTMLEscaping.append(document.bytes(of: node), to: &html)
    HTMLEscaping.write("</code></pre>\n", to: &html)
  }

  private func writeTag(
    _ name: StaticString, end: StaticString = ">", of node: NodeID, to html: inout [UInt8],
    with delegate: inout Delegate
  ) {
    HTMLEscaping.write(name, to: &html)
    delegate.writeAttributes(of: node, in: document, to: &html)
    HTMLEscaping.write(end, to: &html)
  }

  /// A block begins on a line of its own.
  private func beginLine(_ html: inout [UInt8]) {
    if html.count > start, html.last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  private func digit(of heading: NodeID, for delegate: Delegate) -> UInt8 {
    let shift = max(-6, min(6, delegate.headingShift))
    return UInt8(ascii: "0") + UInt8(max(1, min(6, document.headingLevel(of: heading) + shift)))
  }

  private func isHead(_ cell: NodeID) -> Bool {
    document.parent(of: cell).map { document.kind(of: $0) == .tableHead } ?? false
  }

  private func isFirstOfBody(_ row: NodeID) -> Bool {
    document.previous(before: row).map { document.kind(of: $0) != .tableRow } ?? true
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let last = text.last, last.isLineEnd { text.removeLast() }
    return text
  }
}
