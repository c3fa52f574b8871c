/// Writes a tree as CommonMark text: this file the blocks, the others what stands in them.
struct CommonMarkWriter {
  let document: MarkdownDocument
  var text: [UInt8] = []
  /// What the containers put before each line.
  var prefix: [UInt8] = []
  /// Whether nothing has been written on this line, not even the prefix.
  var isLineStart = true
  /// Whether the line has nothing but what containers begin with.
  var isBare = true
  /// Whether what comes next could be taken for the start of a block.
  var mayBeginBlock = true
  /// Whether the next character must be an entity, for an emphasis before it to end.
  var encodesNext = false
  var openMarks: [UInt8] = []
  var lastMark = UInt8(ascii: "_")

  /// The lengths to which the prefix shrinks where containers end.
  private var prefixLengths: [Int] = []
  private var itemNumbers: [Int] = []
  /// The marker of the list that ended last.
  private var lastMarker = UInt8(ascii: "*")
  private var markers: [UInt8] = []

  init(_ document: MarkdownDocument) {
    self.document = document
  }

  mutating func writeDocument() {
    text.reserveCapacity(document.textBuffer.count * 5 / 4)
    guard var node = document.firstChild(of: document.root) else { return }
    while true {
      let writesChildren = open(node)
      if writesChildren, let child = document.firstChild(of: node) {
        node = child
        continue
      }
      close(node)
      while document.next(after: node) == nil {
        guard let parent = document.parent(of: node), parent != document.root else { return }
        node = parent
        close(node)
      }
      if let next = document.next(after: node) { node = next }
    }
  }

  /// Writes what stands before a node's children, and says whether they are to follow.
  private mutating func open(_ node: NodeID) -> Bool {
    let kind = document.kind(of: node)
    guard !kind.isInline else { return openInline(node) }
    guard kind != .customBlock, kind != .document else { return true }
    if kind != .tableCell { separate(node) }
    switch kind {
    case .blockQuote:
      writeMarker("> ")
      push("> ")
    case .list: openList(node)
    case .item: openItem(node)
    case .thematicBreak: write("___")
    case .heading:
      if !isSetext(node) {
        write(Array(repeating: UInt8(ascii: "#"), count: min(6, max(1, document.headingLevel(of: node)))))
        if document.firstChild(of: node) != nil { write(" ") }
        mayBeginBlock = false
      }
    case .codeBlock: writeCode(node)
    case .htmlBlock: writeLines(document.bytes(of: node))
    case .table:
      writeTable(node)
      return false
    default: break
    }
    return true
  }

  private mutating func close(_ node: NodeID) {
    switch document.kind(of: node) {
    case .blockQuote: pop()
    case .item:
      pop()
      itemNumbers[itemNumbers.count - 1] += 1
    case .list:
      itemNumbers.removeLast()
      lastMarker = markers.removeLast()
    case .heading:
      if isSetext(node) {
        endLine()
        write(document.headingLevel(of: node) == 1 ? "===" : "---")
      } else if text.last == UInt8(ascii: "#"), document.firstChild(of: node) != nil {
        text.insert(UInt8(ascii: "\\"), at: text.count - 1)
      }
      endLine()
    case .paragraph, .thematicBreak, .htmlBlock, .codeBlock, .table:
      if !isLineStart { endLine() }
    case .emphasis, .strong, .link, .image:
      closeInline(node)
      return
    default:
      return
    }
    if !isLineStart { endLine() }
  }

  /// Parts a block from the one before it: with a blank line, unless both stand in a tight list.
  private mutating func separate(_ node: NodeID) {
    mayBeginBlock = true
    encodesNext = false
    guard document.previous(before: node) != nil else { return }
    if !isLineStart { endLine() }
    let list = document.kind(of: node) == .item ? document.parent(of: node) : nil
    guard !((list ?? enclosingList(of: node)).map(isTight) ?? false) else { return }
    text += trimmedPrefix
    text.append(UInt8(ascii: "\n"))
  }

  private func enclosingList(of node: NodeID) -> NodeID? {
    guard let item = document.parent(of: node), document.kind(of: item) == .item else { return nil }
    return document.parent(of: item)
  }

  private func isTight(_ list: NodeID) -> Bool { document.listStyle(of: list)?.isTight ?? false }

  /// Two lists one behind the other are told apart by their markers.
  private mutating func openList(_ node: NodeID) {
    let previous = document.previous(before: node).flatMap { document.listStyle(of: $0) }
    switch document.listStyle(of: node)?.marker ?? .bullet {
    case .bullet:
      // A list that begins its item must differ from the list around it, or the bullets could make a thematic break.
      let outer = document.previous(before: node) == nil ? markers.last : nil
      let before = previous?.marker == .bullet ? lastMarker : nil
      markers.append("-*+".utf8.first { $0 != outer && $0 != before } ?? UInt8(ascii: "-"))
      itemNumbers.append(0)
    case .number(let start, let parenthesis):
      var delimiter = parenthesis ? UInt8(ascii: ")") : UInt8(ascii: ".")
      if previous?.isOrdered == true, lastMarker == delimiter {
        delimiter = parenthesis ? UInt8(ascii: ".") : UInt8(ascii: ")")
      }
      markers.append(delimiter)
      itemNumbers.append(start)
    }
  }

  private mutating func openItem(_ node: NodeID) {
    guard let marker = markers.last, let number = itemNumbers.last else { return }
    var start = [marker, UInt8(ascii: " ")]
    if marker == UInt8(ascii: ".") || marker == UInt8(ascii: ")") {
      start = Array(String(min(max(0, number), 999_999_999)).utf8) + start
    }
    writeMarker(String(decoding: start, as: UTF8.self))
    push(String(repeating: " ", count: start.count))
    if document.firstChild(of: node) == nil { endLine() }
  }

  private func isSetext(_ heading: NodeID) -> Bool {
    guard document.headingLevel(of: heading) <= 2 else { return false }
    return document.subtree(of: heading).contains {
      let kind = document.kind(of: $0)
      return kind == .softBreak || kind == .lineBreak
    }
  }

  private mutating func writeCode(_ node: NodeID) {
    let code = document.bytes(of: node)
    let info = Array((document.fenceInfo(of: node) ?? "").utf8)
    let mark = info.contains(UInt8(ascii: "`")) ? UInt8(ascii: "~") : UInt8(ascii: "`")
    let fence = Array(repeating: mark, count: max(3, longestRun(of: mark, in: code) + 1))
    write(fence)
    if info.first == mark { write(" ") }
    writeEscaped(info, always: "\\&")
    endLine()
    writeLines(code)
    if !isLineStart { endLine() }
    write(fence)
  }

  private mutating func push(_ text: String) {
    prefixLengths.append(prefix.count)
    prefix += text.utf8
  }

  private mutating func pop() {
    if let length = prefixLengths.popLast() { prefix.removeLast(prefix.count - length) }
  }
}
