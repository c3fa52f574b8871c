import Minutes

/// Turns a document as pandoc tells it into blocks.
struct DocumentBlocks {
  private(set) var blocks: [Block] = []
  private let markers: ItemMarkerReader
  private var nextNote = 1
  private var paragraph = 0
  /// Whether an empty paragraph stands above.
  private var isAfterGap = true

  /// The blocks of a document.
  static func read(_ document: JSONValue, language: Language) -> [Block] {
    var reader = DocumentBlocks(markers: ItemMarkerReader(language: language))
    for key in ["title", "subtitle", "author", "date", "abstract"] { reader.readMeta(document["meta"][key]) }
    reader.read(document["blocks"].elements, depth: 0)
    reader.settleGaps()
    return reader.blocks
  }

  private init(markers: ItemMarkerReader) {
    self.markers = markers
  }

  /// Paragraphs in the styles of a title, which pandoc keeps apart.
  private mutating func readMeta(_ value: JSONValue) {
    switch value["t"].text {
    case "MetaInlines": readParagraph(value["c"].elements, depth: 0)
    case "MetaBlocks": read(value["c"].elements, depth: 0)
    case "MetaList": for element in value["c"].elements { readMeta(element) }
    default: break
    }
  }

  private mutating func read(_ values: [JSONValue], depth: Int) {
    for value in values { read(value, depth: depth) }
  }

  private mutating func read(_ value: JSONValue, depth: Int) {
    let content = value["c"]
    switch value["t"].text {
    case "Para", "Plain": readParagraph(content.elements, depth: depth)
    case "Header": readHeading(content)
    case "BulletList": for item in content.elements { readItem(item.elements, .bullet, depth: depth) }
    case "OrderedList": readOrdered(content, depth: depth)
    case "Table": readTable(content)
    case "BlockQuote": read(content.elements, depth: depth)
    case "Div": read(content[1].elements, depth: depth)
    case "CodeBlock": add(RichLine(plain: content[1].text ?? ""), .paragraph, depth: depth)
    case "LineBlock": for line in content.elements { readParagraph(line.elements, depth: depth) }
    case "DefinitionList":
      for entry in content.elements {
        readParagraph(entry[0].elements, depth: depth)
        for definition in entry[1].elements { read(definition.elements, depth: depth) }
      }
    default: break
    }
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ inlines: [JSONValue], depth: Int) {
    paragraph += 1
    let reader = InlineReader(inlines, nextNote: nextNote)
    nextNote += reader.notes.count
    guard reader.lines.contains(where: { !$0.isEmpty }) else {
      isAfterGap = true
      return
    }
    for line in reader.lines where !line.isEmpty { add(line, nil, depth: depth) }
    readNotes(reader.notes)
  }

  private mutating func readNotes(_ notes: [(number: Int, blocks: [JSONValue])]) {
    for note in notes {
      let first = blocks.count
      read(note.blocks, depth: 0)
      guard first < blocks.count else { continue }
      blocks[first].markdown =
        "\\[\(note.number)\\] "
        + (blocks[first].markdown ?? MarkdownText.escaped(blocks[first].text, atLineStart: false))
      blocks[first].text = "[\(note.number)] " + blocks[first].whole
      blocks[first].shape = .paragraph
    }
  }

  /// - Parameter shape: what the line is; nil: what it looks like.
  private mutating func add(_ line: RichLine, _ shape: Block.Shape?, depth: Int) {
    let plain = line.plain.tidy
    var block = Block(shape ?? .paragraph, plain, markdown: line.isRich && !line.isBold ? line.markdown.tidy : nil)
    if shape == nil || shape == .paragraph {
      if let bullet = Bullet(plain) {
        block.shape = .bullet
        block.text = bullet.rest
        block.markdown = nil
      } else if let (marker, rest) = markers.read(plain) {
        block.shape = .marked(marker)
        block.text = rest
        block.markdown = nil
      }
    }
    block.isBold = line.isBold
    block.depth = depth
    block.isParted = isAfterGap
    block.line = paragraph
    isAfterGap = false
    blocks.append(block)
  }

  private mutating func readHeading(_ content: JSONValue) {
    let first = blocks.count
    isAfterGap = true
    readParagraph(content[2].elements, depth: 0)
    for index in first..<max(first, blocks.count) {
      if blocks[index].shape == .paragraph { blocks[index].shape = .heading(content[0].integer ?? 1) }
      blocks[index].markdown = nil
      blocks[index].isBold = true
    }
    isAfterGap = true
  }

  // MARK: Lists

  private mutating func readOrdered(_ content: JSONValue, depth: Int) {
    let start = content[0][0].integer ?? 1
    let style = content[0][1]["t"].text ?? "", mark = content[0][2]["t"].text ?? ""
    let hasBracket = mark == "OneParen" || mark == "TwoParens"
    for (offset, item) in content[1].elements.enumerated() {
      let number = start + offset
      var marker = ItemMarker(
        style: hasBracket ? .bracket : .stop, number: number, written: "\(number)" + (hasBracket ? ")" : "."),
        hasBracket: hasBracket)
      if style.hasSuffix("Alpha"), (1...26).contains(number) {
        marker.style = .letter
        marker.written = (marker.letter.map(String.init) ?? "") + (hasBracket ? ")" : ".")
      }
      readItem(item.elements, .marked(marker), depth: depth)
    }
  }

  private mutating func readItem(_ values: [JSONValue], _ shape: Block.Shape, depth: Int) {
    let first = blocks.count
    if let opening = values.first { read(opening, depth: depth) }
    if first < blocks.count {
      // The number of the list comes before one that was typed.
      if blocks[first].isListItem { blocks[first].text = blocks[first].whole }
      blocks[first].shape = shape
      for index in blocks.indices.dropFirst(first + 1) where !blocks[index].isListItem {
        blocks[index].depth = depth + 1
      }
    }
    let rest = blocks.count
    read(Array(values.dropFirst()), depth: depth + 1)
    for index in blocks.indices.dropFirst(rest) { blocks[index].depth = max(blocks[index].depth, depth + 1) }
  }

  // MARK: Tables

  private mutating func readTable(_ content: JSONValue) {
    let bodies = content[4].elements.flatMap { $0[2].elements + $0[3].elements }
    let rows = content[3][1].elements + bodies + content[5][1].elements
    let cells = TableGrid.rows(rows)
    guard cells.contains(where: { $0.count > 1 }) else {
      // A frame around text.
      for row in cells { for cell in row { read(cell, depth: 0) } }
      return
    }
    let width = cells.reduce(0) { max($0, $1.count) }
    var plain: [[String]] = []
    var rich: [[String]] = []
    for row in cells {
      let read = (row + Array(repeating: [], count: width - row.count)).map { cellText($0) }
      plain.append(read.map(\.plain))
      rich.append(read.map(\.markdown))
    }
    guard plain.contains(where: { row in row.contains { !$0.isEmpty } }) else { return }
    paragraph += 1
    var block = Block(.table(plain), plain.map { $0.joined(separator: " ") }.joined(separator: " ").tidy)
    block.markdownRows = rich
    block.line = paragraph
    blocks.append(block)
    isAfterGap = true
  }

  /// The text of a cell: lines parted by line feeds.
  private mutating func cellText(_ values: [JSONValue]) -> (plain: String, markdown: String) {
    var inner = DocumentBlocks(markers: markers)
    inner.nextNote = nextNote
    inner.read(values, depth: 0)
    nextNote = inner.nextNote
    let plain = inner.blocks.map { block in
      if case .bullet = block.shape { return "• " + block.text }
      return block.whole
    }
    let markdown = inner.blocks.map { block in
      block.markdown.map { String($0.flatMap { $0 == "|" ? ["\\", "|"] : [$0] }) } ?? MarkdownText.cell(block.whole)
    }
    return (plain.joined(separator: "\n"), markdown.joined(separator: " "))
  }

  /// Where nobody leaves empty paragraphs, every long one stands apart from the one before.
  private mutating func settleGaps() {
    guard blocks.count(where: \.isParted) * 8 < blocks.count else { return }
    for index in blocks.indices.dropFirst() {
      let last = blocks[index - 1]
      let isOther = last.isListItem != blocks[index].isListItem || last.isHeading
      blocks[index].isParted =
        blocks[index].isParted || isOther || blocks[index].text.count > 80 || last.text.count > 80
    }
  }
}
