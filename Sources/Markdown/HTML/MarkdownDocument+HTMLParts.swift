/// The parts of the default HTML that a delegate may want to write as they are.
extension MarkdownDocument {
  /// Writes the start tag of a link, with its destination and title. A dangerous destination is left out; see
  /// ``HTMLEscaping/isDangerous(_:)``.
  public func writeLinkStart(_ link: NodeID, to html: inout [UInt8]) {
    HTMLEscaping.write("<a href=\"", to: &html)
    let address = bytes(of: link)
    if !HTMLEscaping.isDangerous(address) { HTMLEscaping.appendAddress(address, to: &html) }
    writeTitle(of: link, to: &html)
    HTMLEscaping.write("\">", to: &html)
  }

  /// Writes the tag of an image with its destination, its text as `alt`, and its title.
  public func writeImage(_ image: NodeID, to html: inout [UInt8]) {
    writeImage(image, at: bytes(of: image), to: &html)
  }

  /// Writes the tag of an image that lies elsewhere than the text says.
  public func writeImage(_ image: NodeID, at address: ArraySlice<UInt8>, to html: inout [UInt8]) {
    HTMLEscaping.write("<img src=\"", to: &html)
    if !HTMLEscaping.isDangerous(address) || HTMLEscaping.isPictureData(address) {
      HTMLEscaping.appendAddress(address, to: &html)
    }
    HTMLEscaping.write("\" alt=\"", to: &html)
    for node in subtree(of: image) {
      switch kind(of: node) {
      case .text, .code, .htmlInline: HTMLEscaping.append(bytes(of: node), to: &html)
      case .softBreak, .lineBreak: html.append(UInt8(ascii: " "))
      default: break
      }
    }
    writeTitle(of: image, to: &html)
    HTMLEscaping.write("\" />", to: &html)
  }

  /// Writes the attributes that a block has by default: ` align="…"` of an aligned table cell, as GitHub Flavored Markdown
  /// has it.
  public func writeDefaultAttributes(of block: NodeID, to html: inout [UInt8]) {
    switch nodes[block.int].alignment {
    case .none: break
    case .left: HTMLEscaping.write(" align=\"left\"", to: &html)
    case .center: HTMLEscaping.write(" align=\"center\"", to: &html)
    case .right: HTMLEscaping.write(" align=\"right\"", to: &html)
    }
  }

  private func writeTitle(of node: NodeID, to html: inout [UInt8]) {
    let title = textBuffer[nodes[node.int].extraRange]
    guard !title.isEmpty else { return }
    HTMLEscaping.write("\" title=\"", to: &html)
    HTMLEscaping.append(title, to: &html)
  }
}
