import Diagnostics
import Markdown

/// The text that a reader sees of a paragraph, heading or table cell, in one run of bytes, with the way back to the tree.
///
/// Line breaks are line feeds. One value serves for many blocks: its buffers are used again.
struct InlineText {
  /// A part of the bytes that one node has.
  struct Run {
    /// Where it begins in the bytes.
    let start: Int
    let node: NodeID
    let kind: NodeKind
    /// Whether it stands in no link, image or code, so that a label may be read from it.
    let isPlain: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var runs: [Run] = []

  /// Reads a block.
  mutating func read(_ block: NodeID, of document: borrowing MarkdownDocument) {
    bytes.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    var isLinked = false
    var linkEnd: NodeID?
    var current = document.firstChild(of: block)
    while let node = current {
      if isLinked, node == linkEnd { isLinked = false }
      let kind = document.kind(of: node)
      switch kind {
      case .text, .code, .htmlInline:
        runs.append(Run(start: bytes.count, node: node, kind: kind, isPlain: kind == .text && !isLinked))
        let range = document.textRange(of: node)
        document.textBuffer.withUnsafeBufferPointer {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
        }
      case .softBreak, .lineBreak:
        runs.append(Run(start: bytes.count, node: node, kind: kind, isPlain: !isLinked))
        bytes.append(0x0A)
      case .link, .image:
        guard !isLinked, document.firstChild(of: node) != nil else { break }
        isLinked = true
        linkEnd = document.node(after: node, within: block, skippingChildren: true)
      default:
        break
      }
      current = document.node(after: node, within: block)
    }
  }
}
