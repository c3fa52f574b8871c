import CCmark
import Glibc

/// The tree that libcmark makes of a text. It lives in the thread's ``CmarkArena`` and is gone when this value ends, so a
/// thread has one at a time.
struct CmarkTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses a text. The indices of all lines and columns count from the slice's first byte.
  init(parsing source: ArraySlice<UInt8>) {
    let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, CmarkArena.current.pointee.functions)
    source.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    root = cmark_parser_finish(parser)
  }

  deinit {
    CmarkArena.current.pointee.reset()
  }

  /// Copies the whole tree below the document's root.
  func copy(into document: inout MarkdownDocument) throws(MarkdownError) {
    guard let root else { return }
    try copyChildren(of: root, under: 0, depth: 0, line: document.firstLine, into: &document)
  }

  /// Copies the inlines of the first paragraphs of the tree, one under each of the given nodes.
  func copyInlines(
    under targets: [(node: Int, depth: Int, line: Int)], into document: inout MarkdownDocument
  ) throws(MarkdownError) {
    guard let root else { return }
    var block = cmark_node_first_child(root)
    for target in targets {
      guard let paragraph = block else { return }
      try copyChildren(of: paragraph, under: target.node, depth: target.depth, line: target.line, into: &document)
      block = cmark_node_next(paragraph)
    }
  }

  /// Copies all that stands below `top`, in document order and without recursion.
  ///
  /// - Parameter line: where a fault is reported as long as no block tells its own line.
  private func copyChildren(
    of top: OpaquePointer, under target: Int, depth: Int, line: Int, into document: inout MarkdownDocument
  ) throws(MarkdownError) {
    guard var node = cmark_node_first_child(top) else { return }
    var parent = target
    var depth = depth
    var line = line
    while true {
      let index = copyNode(node, under: parent, into: &document)
      guard index < MarkdownDocument.maximumParts else { throw .tooLarge }
      if !document.nodes[index].kind.isInline {
        line = document.firstLine + max(0, Int(cmark_node_get_start_line(node)) - 1)
      }
      let nests = document.nodes[index].kind.nests
      if nests, depth == MarkdownDocument.maximumNesting { throw .tooDeep(line: line) }
      if let child = cmark_node_first_child(node) {
        if nests { depth += 1 }
        parent = index
        node = child
        continue
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let up = cmark_node_parent(node), up != top else { return }
        node = up
        if document.nodes[parent].kind.nests { depth -= 1 }
        parent = Int(document.nodes[parent].parent)
      }
    }
  }

  /// Copies one node and gives its index; a text behind a text is added to it.
  private func copyNode(_ node: OpaquePointer, under parent: Int, into document: inout MarkdownDocument) -> Int {
    let kind = Self.kind(of: node)
    if kind == .text, let last = document.openText(under: parent) {
      document.nodes[last].textCount += document.appendText(cmark_node_get_literal(node))
      return last
    }
    var record = NodeRecord(kind: kind)
    record.textStart = Int32(truncatingIfNeeded: document.textBuffer.count)
    switch kind {
    case .text, .code, .htmlInline, .htmlBlock:
      record.textCount = document.appendText(cmark_node_get_literal(node))
    case .codeBlock:
      record.textCount = document.appendText(cmark_node_get_literal(node))
      record.payload = document.appendText(cmark_node_get_fence_info(node))
    case .link, .image:
      record.textCount = document.appendText(cmark_node_get_url(node))
      record.payload = document.appendText(cmark_node_get_title(node))
    case .heading:
      record.payload = Int32(cmark_node_get_heading_level(node))
    case .list:
      if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST { record.flags.insert(.ordered) }
      if cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM { record.flags.insert(.parenthesis) }
      if cmark_node_get_list_tight(node) != 0 { record.flags.insert(.tight) }
      record.payload = Int32(cmark_node_get_list_start(node))
    default:
      break
    }
    if !kind.isInline {
      document.setPlace(
        of: &record, line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
        endLine: Int(cmark_node_get_end_line(node)))
    }
    return document.append(record, under: parent)
  }

  private static func kind(of node: OpaquePointer) -> NodeKind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_CUSTOM_BLOCK: .customBlock
    case CMARK_NODE_CUSTOM_INLINE: .customInline
    default: .document
    }
  }
}

extension MarkdownDocument {
  /// Appends a C string to the text buffer and gives its length in bytes.
  fileprivate mutating func appendText(_ text: UnsafePointer<CChar>?) -> Int32 {
    guard let text else { return 0 }
    let count = strlen(text)
    textBuffer.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
    return Int32(truncatingIfNeeded: count)
  }
}
