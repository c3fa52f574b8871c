/// Texts, code, links and emphasis.
extension CommonMarkWriter {
  /// Writes what stands before an inline's children, and says whether they are to follow.
  mutating func openInline(_ node: NodeID) -> Bool {
    switch document.kind(of: node) {
    case .text: writeText(document.bytes(of: node), before: document.next(after: node))
    case .softBreak, .lineBreak: writeBreak(node)
    case .code: writeCodeSpan(document.bytes(of: node))
    // At the start of a line it would be a block of its own; as text it is shown the same.
    case .htmlInline where mayBeginBlock: writeText(document.bytes(of: node), before: document.next(after: node))
    case .htmlInline: writeLines(document.bytes(of: node))
    case .emphasis, .strong: openEmphasis(node)
    case .link:
      if let address = autolink(node) {
        write(address)
        return false
      }
      write("[")
    case .image: write("![")
    default: return true
    }
    mayBeginBlock = document.kind(of: node) == .softBreak || document.kind(of: node) == .lineBreak
    if document.kind(of: node) != .text { encodesNext = false }
    return true
  }

  mutating func closeInline(_ node: NodeID) {
    encodesNext = false
    switch document.kind(of: node) {
    case .emphasis, .strong: closeEmphasis(node)
    default:
      if autolink(node) == nil { writeLinkEnd(node) }
    }
  }

  /// A link in the short form `<address>`, if it was written so and has not been edited since.
  private func autolink(_ node: NodeID) -> String? {
    guard document.isAutolink(node), let child = document.firstChild(of: node), document.kind(of: child) == .text,
      document.next(after: child) == nil
    else { return nil }
    let (shown, destination) = (document.text(of: child), document.text(of: node))
    let mayHoldEntity = shown.utf8.contains(UInt8(ascii: "&")) && shown.utf8.contains(UInt8(ascii: ";"))
    guard destination == shown || destination == "mailto:" + shown, !mayHoldEntity else { return nil }
    return "<" + shown + ">"
  }

  private mutating func writeBreak(_ node: NodeID) {
    guard !isInLine(node) else {
      write(" ")
      return
    }
    if document.kind(of: node) == .lineBreak { write("\\") }
    endLine()
  }

  /// Whether the inline stands where there is only one line: in a table, or in a heading that cannot have two.
  private func isInLine(_ node: NodeID) -> Bool {
    var ancestor = document.parent(of: node)
    while let block = ancestor, document.kind(of: block).isInline { ancestor = document.parent(of: block) }
    guard let block = ancestor else { return false }
    return document.kind(of: block) == .tableCell || document.headingLevel(of: block) > 2
  }

  /// A code span's fence is the shortest that does not occur in it.
  private mutating func writeCodeSpan(_ code: ArraySlice<UInt8>) {
    let runs = runs(of: UInt8(ascii: "`"), in: code)
    var count = 1
    while runs.contains(count) { count += 1 }
    let (first, last) = (code.first, code.last)
    let isPadded =
      first == UInt8(ascii: "`") || last == UInt8(ascii: "`")
      || first == UInt8(ascii: " ") && last == UInt8(ascii: " ") && code.contains { $0 != UInt8(ascii: " ") }
    let fence = Array(repeating: UInt8(ascii: "`"), count: count)
    let padding: [UInt8] = isPadded ? [UInt8(ascii: " ")] : []
    write(fence + padding + code + padding + fence)
  }

  private mutating func writeLinkEnd(_ node: NodeID) {
    write("](")
    let destination = document.bytes(of: node)
    let isPlain = destination.allSatisfy { byte in
      byte >= 0x80 || byte.isDigit || byte.isLetter || "-._~:/?#@!$+,;=%".utf8.contains(byte)
    }
    if isPlain, !destination.isEmpty {
      write(destination)
    } else if !destination.isEmpty || document.title(of: node)?.isEmpty == false {
      write("<")
      writeEscaped(Array(destination), always: "\\<>&")
      write(">")
    }
    if let title = document.title(of: node), !title.isEmpty {
      write(" \"")
      writeEscaped(Array(title.utf8), always: "\\\"&")
      write("\"")
    }
    write(")")
  }

  // MARK: Emphasis

  /// An emphasis within or directly behind another takes the other mark, so that the two cannot run together.
  private mutating func openEmphasis(_ node: NodeID) {
    var mark = UInt8(ascii: "*")
    if let outer = openMarks.last {
      mark = other(than: outer)
    } else if let previous = document.previous(before: node), isEmphasis(previous) {
      mark = other(than: lastMark)
    }
    openMarks.append(mark)
    // A mark opens only if what is before it and behind it lets it; an entity is punctuation, which always does.
    if let last = lastScalar, !isWhitespace(last), !isPunctuation(last) {
      if mark == UInt8(ascii: "_") || !beginsWithLetter(node) { encodeLast(last) }
    }
    write(Array(repeating: mark, count: document.kind(of: node) == .strong ? 2 : 1))
    encodesNext = false
  }

  private mutating func closeEmphasis(_ node: NodeID) {
    guard let mark = openMarks.popLast() else { return }
    lastMark = mark
    let endsWithLetter = lastScalar.map { !isPunctuation($0) } ?? false
    write(Array(repeating: mark, count: document.kind(of: node) == .strong ? 2 : 1))
    encodesNext = mark == UInt8(ascii: "_") || !endsWithLetter
  }

  private func other(than mark: UInt8) -> UInt8 {
    mark == UInt8(ascii: "*") ? UInt8(ascii: "_") : UInt8(ascii: "*")
  }

  private func isEmphasis(_ node: NodeID) -> Bool {
    document.kind(of: node) == .emphasis || document.kind(of: node) == .strong
  }

  /// Whether the first thing to be written in a node is neither punctuation nor white space.
  private func beginsWithLetter(_ node: NodeID) -> Bool {
    guard let first = document.firstChild(of: node), document.kind(of: first) == .text else { return false }
    let scalar = String(decoding: document.bytes(of: first).prefix(4), as: UTF8.self).unicodeScalars.first
    return scalar.map { !isWhitespace($0) && !isPunctuation($0) } ?? false
  }
}
