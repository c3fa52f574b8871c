import Glibc
import Markdown

/// The running text of one paragraph, heading or table cell as bytes, and which nodes they come from.
struct BlockText {
  /// A piece of the text that one node holds.
  struct Segment {
    let node: NodeID
    /// Where its bytes stand in the block's.
    let range: Range<Int>
    /// Texts and soft line breaks that are neighbours are one run: a mention lies within one. 0 for what nothing is
    /// linked in: links, images, code, raw HTML.
    let run: Int
    let isText: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var segments: [Segment] = []
  /// The links and images in it, in order.
  private(set) var links: [NodeID] = []
  private(set) var hasText = false

  /// Whether a closing bracket stands in it.
  var hasBracket: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { memchr($0, Int32(UInt8(ascii: "]")), bytes.count) != nil } ?? false
    }
  }

  /// Reads a block, in place of the one read before.
  mutating func read(_ block: NodeID, of markdown: MarkdownDocument) {
    bytes.removeAll(keepingCapacity: true)
    segments.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    hasText = false
    var runs = 0
    var last: NodeID?
    var current = markdown.firstChild(of: block)
    while let node = current {
      let kind = markdown.kind(of: node)
      switch kind {
      case .text, .softBreak:
        if last == nil || markdown.previous(before: node) != last { runs += 1 }
        last = node
        append(node, kind, run: runs, of: markdown)
        hasText = hasText || kind == .text
        current = markdown.node(after: node, within: block)
      case .link, .image:
        last = nil
        links.append(node)
        let end = markdown.node(after: node, within: block, skippingChildren: true)
        var inner = markdown.firstChild(of: node)
        while let child = inner, child != end {
          let kind = markdown.kind(of: child)
          // An image inside a link is resolved too.
          if kind == .image || kind == .link { links.append(child) }
          append(child, kind, run: 0, of: markdown)
          inner = markdown.node(after: child, within: node)
        }
        current = end
      default:
        last = nil
        append(node, kind, run: 0, of: markdown)
        current = markdown.node(after: node, within: block)
      }
    }
  }

  private mutating func append(_ node: NodeID, _ kind: NodeKind, run: Int, of markdown: MarkdownDocument) {
    let start = bytes.count
    switch kind {
    case .text, .code, .htmlInline: bytes.append(contentsOf: markdown.bytes(of: node))
    case .softBreak, .lineBreak: bytes.append(0x0A)
    default: return
    }
    segments.append(Segment(node: node, range: start..<bytes.count, run: run, isText: kind == .text))
  }

  /// The place of the segment that a byte belongs to.
  func segment(of byte: Int) -> Int {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a range of bytes lies within one run.
  func isLinkable(_ range: Range<Int>) -> Bool {
    let first = segment(of: range.lowerBound)
    let last = segment(of: range.upperBound - 1)
    guard last < segments.count, segments[first].run > 0 else { return false }
    return segments[first].run == segments[last].run
  }
}
