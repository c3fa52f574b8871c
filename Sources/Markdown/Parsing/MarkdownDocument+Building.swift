extension MarkdownDocument {
  /// Appends a record as the last child of a node and gives its index.
  mutating func append(_ record: NodeRecord, under parent: Int) -> Int {
    let index = nodes.count
    nodes.append(record)
    link(index, asLastChildOf: parent)
    return index
  }

  mutating func link(_ index: Int, asLastChildOf parent: Int) {
    let id = Int32(truncatingIfNeeded: index)
    let last = nodes[parent].lastChild
    nodes[index].parent = Int32(truncatingIfNeeded: parent)
    nodes[index].previous = last
    nodes[index].next = NodeRecord.none
    nodes[parent].lastChild = id
    if last == NodeRecord.none {
      nodes[parent].firstChild = id
    } else {
      nodes[Int(last)].next = id
    }
  }

  /// The text that a further text below `parent` is to be added to, since libcmark parts texts at every character that
  /// might have meant something.
  func openText(under parent: Int) -> Int? {
    let last = nodes.count - 1
    guard nodes[last].kind == .text, nodes[parent].lastChild == Int32(truncatingIfNeeded: last) else { return nil }
    return last
  }

  /// Notes where a block stands; lines and columns count from 1, columns in bytes.
  ///
  /// The last line is what libcmark says only where that is right: lists and items reach over the blank lines behind
  /// them, indented code too, HTML blocks end before they begin, and setext headings a line too late.
  func setPlace(of record: inout NodeRecord, line: Int, column: Int, endLine: Int) {
    let first = max(0, line - 1)
    let start = min(lines.start(of: first) + max(0, column - 1), source.endIndex)
    var last = max(first, endLine - 1)
    switch record.kind {
    case .list, .item, .thematicBreak:
      last = first
    case .htmlBlock:
      last = first + max(0, lineFeeds(in: record.textRange) - 1)
    case .codeBlock:
      let isFenced = record.payload > 0 || !beginsCode(record, at: start)
      if isFenced { record.flags.insert(.fenced) }
      last = first + lineFeeds(in: record.textRange)
      if isFenced { last += isMade(of: [source[start]], line: last + 1) ? 1 : 0 } else { last = max(first, last - 1) }
    case .heading:
      if isAtxHeading(at: start) {
        last = first
      } else {
        while last > first + 1, !isMade(of: [UInt8(ascii: "="), UInt8(ascii: "-")], line: last) { last -= 1 }
      }
    default:
      break
    }
    record.sourceStart = Int32(truncatingIfNeeded: start)
    record.sourceEnd = Int32(truncatingIfNeeded: lines.end(of: min(last, lines.starts.count - 1), in: source))
  }

  /// Lets blocks end before the next one begins, and containers where their last child does.
  mutating func settleBlockEnds() {
    nodes[0].sourceStart = Int32(truncatingIfNeeded: source.startIndex)
    nodes[0].sourceEnd = Int32(truncatingIfNeeded: source.endIndex)
    var followingLine = Int.max
    var line = lines.starts.count
    for index in stride(from: nodes.count - 1, to: 0, by: -1) where !nodes[index].kind.isInline {
      let holdsBlocks = nodes[index].firstChild != NodeRecord.none && !nodes[index].kind.holdsInlines
      if !holdsBlocks, lines.line(of: Int(nodes[index].sourceEnd), near: line) >= followingLine {
        nodes[index].sourceEnd = Int32(truncatingIfNeeded: lines.end(of: followingLine - 1, in: source))
      }
      let parent = Int(nodes[index].parent)
      nodes[parent].sourceEnd = max(nodes[parent].sourceEnd, nodes[index].sourceEnd)
      line = lines.line(of: Int(nodes[index].sourceStart), near: line)
      followingLine = line
    }
  }

  /// Whether a heading that begins here is an ATX heading; a setext heading may begin with `#` too, as in `#1`.
  func isAtxHeading(at start: Int) -> Bool {
    var offset = start
    while offset < source.endIndex, source[offset] == UInt8(ascii: "#") { offset += 1 }
    return 1...6 ~= offset - start && (offset == source.endIndex || source[offset].isWhitespace)
  }

  private func lineFeeds(in range: Range<Int>) -> Int {
    var count = 0
    for byte in textBuffer[range] where byte == UInt8(ascii: "\n") { count += 1 }
    return count
  }

  /// Whether the code's first line stands where the block begins, as that of indented code does.
  private func beginsCode(_ record: NodeRecord, at start: Int) -> Bool {
    var offset = start
    for byte in textBuffer[record.textRange] {
      if byte == UInt8(ascii: "\n") { return offset == source.endIndex || source[offset].isLineEnd }
      guard offset < source.endIndex, source[offset] == byte else { return false }
      offset += 1
    }
    return false
  }

  /// Whether a line has nothing but some of the given bytes, blanks and the marks of block quotes around it.
  private func isMade(of marks: [UInt8], line: Int) -> Bool {
    guard line < lines.starts.count else { return false }
    var found = false
    for byte in source[lines.start(of: line)..<lines.end(of: line, in: source)] {
      if marks.contains(byte) { found = true } else if !byte.isBlank, byte != UInt8(ascii: ">") { return false }
    }
    return found
  }
}
