/// Finds where the inlines of a block stand in the source, by following both side by side.
///
/// libcmark's own inline positions are not used: they are wrong behind link definitions, line endings within links, and
/// on every line that stands in a list or a quote. The tree says which marks must come next, so following them costs
/// little more than comparing the texts. Where source and tree seem to part, which only an unforeseen escape could bring
/// about, the next text on the line or the next line brings them together again.
struct InlineAligner {
  var cursor: SourceCursor
  /// What all inlines of the block have in common.
  var flags: NodeRecord.Flags = []

  init(_ cursor: SourceCursor) {
    self.cursor = cursor
  }

  /// Notes the places of all inlines below a block; the cursor stands where the first begins.
  mutating func align(_ block: Int, in document: inout MarkdownDocument) {
    guard document.nodes[block].firstChild != NodeRecord.none else { return }
    var node = Int(document.nodes[block].firstChild)
    while true {
      enter(node, in: &document)
      if document.nodes[node].firstChild != NodeRecord.none {
        node = Int(document.nodes[node].firstChild)
        continue
      }
      leave(node, in: &document)
      while document.nodes[node].next == NodeRecord.none {
        node = Int(document.nodes[node].parent)
        guard node != block else { return }
        leave(node, in: &document)
      }
      node = Int(document.nodes[node].next)
    }
  }

  private mutating func enter(_ node: Int, in document: inout MarkdownDocument) {
    let kind = document.nodes[node].kind
    if kind == .text {
      alignText(node, in: &document)
      return
    }
    document.nodes[node].sourceStart = Int32(truncatingIfNeeded: cursor.offset)
    document.nodes[node].flags.formUnion(flags)
    switch kind {
    case .softBreak, .lineBreak: alignBreak(node, in: document)
    case .emphasis: takeMarks(1)
    case .strong: takeMarks(2)
    case .link:
      if cursor.take(UInt8(ascii: "<")) {
        document.nodes[node].flags.insert(.autolink)
      } else {
        _ = cursor.take(UInt8(ascii: "["))
      }
    case .image:
      if cursor.take(UInt8(ascii: "!")) { _ = cursor.take(UInt8(ascii: "[")) }
    case .code: skipCode()
    case .htmlInline: skipHTML(document.textBuffer[document.nodes[node].textRange])
    default: break
    }
  }

  private mutating func leave(_ node: Int, in document: inout MarkdownDocument) {
    switch document.nodes[node].kind {
    case .emphasis: takeMarks(1)
    case .strong: takeMarks(2)
    case .link where document.nodes[node].flags.contains(.autolink): _ = cursor.take(UInt8(ascii: ">"))
    case .link, .image: cursor.skipLinkEnd()
    default: break
    }
    document.nodes[node].sourceEnd = Int32(truncatingIfNeeded: cursor.offset)
  }

  private mutating func takeMarks(_ count: Int) {
    var left = count
    while left > 0, let byte = cursor.current, byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
      cursor.offset += 1
      left -= 1
    }
  }

  private mutating func alignText(_ node: Int, in document: inout MarkdownDocument) {
    let range = document.nodes[node].textRange
    var flags = flags
    if document.nodes[Int(document.nodes[node].parent)].flags.contains(.autolink) { flags.insert(.autolink) }
    if ByteSearch.stands(document.textBuffer, range, in: cursor.source, at: cursor.offset) {
      flags.insert(.verbatim)
      document.nodes[node].sourceStart = Int32(truncatingIfNeeded: cursor.offset)
      cursor.offset += range.count
    } else {
      let text = document.textBuffer[range]
      // A tab that a list took in part leaves blanks in the text that the source does not have.
      let found = find(text, flags: flags) ?? find(text.drop(while: \.isBlank), flags: flags)
      let place = found ?? cursor.offset..<cursor.offset
      document.nodes[node].sourceStart = Int32(truncatingIfNeeded: place.lowerBound)
      cursor.offset = min(place.upperBound, cursor.limit)
    }
    document.nodes[node].flags = flags
  }

  /// Whether a text, escapes and all, is what the source has at an offset.
  private func fits(_ text: ArraySlice<UInt8>, at offset: Int) -> Bool {
    var matcher = TextMatcher(cursor.source, at: offset, flags: flags)
    return matcher.follow(text, count: text.count)
  }

  /// Where a text with escapes begins and ends, here or further on in this line. One of blanks alone stands here or nowhere:
  /// others like them are further on.
  private func find(_ text: ArraySlice<UInt8>, flags: NodeRecord.Flags) -> Range<Int>? {
    var start = cursor.offset
    let last = min(cursor.limit, start + (text.allSatisfy(\.isBlank) ? 1 : 256))
    while start < last, start == cursor.offset || !cursor.source[start].isLineEnd {
      var matcher = TextMatcher(cursor.source, at: start, flags: flags)
      if matcher.follow(text, count: text.count) { return start..<matcher.offset }
      start += 1
    }
    return nil
  }

  /// Goes to the next line, and back over what turns out to belong to its text: blanks behind a backslash in a line that
  /// continues its paragraph lazily, and a `>` that is no quote's mark.
  private mutating func alignBreak(_ node: Int, in document: MarkdownDocument) {
    let start = cursor
    cursor.toNextLine()
    guard document.nodes[node].next != NodeRecord.none else { return }
    let next = document.nodes[Int(document.nodes[node].next)]
    let text = document.textBuffer[next.textRange]
    guard next.kind == .text, let first = text.first, first.isBlank || first == UInt8(ascii: ">") else { return }
    let blanks = text.prefix(while: \.isBlank).count
    for quotes in stride(from: start.quotes, through: 0, by: -1) {
      var candidate = start
      candidate.toNextLine(quotes: quotes)
      candidate.stepBack(overBlanks: blanks)
      guard fits(text, at: candidate.offset) else { continue }
      cursor = candidate
      return
    }
  }

  private mutating func skipCode() {
    let marks = takeBackticks()
    guard marks > 0 else { return }
    while let byte = cursor.current {
      if byte != UInt8(ascii: "`") { cursor.offset += 1 } else if takeBackticks() == marks { return }
    }
  }

  private mutating func takeBackticks() -> Int {
    let start = cursor.offset
    while cursor.take(UInt8(ascii: "`")) {}
    return cursor.offset - start
  }

  /// Goes behind a raw HTML tag, on whose further lines only the end is looked for.
  private mutating func skipHTML(_ text: ArraySlice<UInt8>) {
    var tail = text
    while let end = tail.firstIndex(where: \.isLineEnd) {
      let isPair = tail[end] == UInt8(ascii: "\r") && end + 1 < tail.endIndex && tail[end + 1] == UInt8(ascii: "\n")
      tail = tail[(end + (isPair ? 2 : 1))...]
      cursor.toNextLine()
    }
    tail = tail.drop(while: \.isBlank)
    let end = min(cursor.offset + tail.count, cursor.limit)
    guard tail.elementsEqual(cursor.source[min(cursor.offset, end)..<end]) || tail.count < text.count else { return }
    cursor.offset = end
  }
}
