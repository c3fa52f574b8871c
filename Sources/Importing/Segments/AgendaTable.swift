import Minutes

/// An agenda that is a table: a row an item, columns for its title, for what was said, for who follows up.
struct AgendaTable {
  private let language: Language
  private let markers: ItemMarkerReader

  init(language: Language) {
    self.language = language
    markers = ItemMarkerReader(language: language)
  }

  /// The blocks with such tables unfolded: a heading for each row, and below it the text of its other cells under their columns'
  /// headings.
  func unfold(_ blocks: [Block]) -> [Block] {
    blocks.flatMap { block -> [Block] in
      guard case .table(let rows) = block.shape else { return [block] }
      return unfold(rows, of: block) ?? [block]
    }
  }

  private func unfold(_ rows: [[String]], of block: Block) -> [Block]? {
    guard let first = rows.first, first.count > 1, rows.count > 1 else { return nil }
    let headings = first.map { $0.tidy.lowercased().trimming { " :.".contains($0) } }
    let items = language.importing.itemColumns
    let hasHeadings = headings.contains { items.contains($0) } && headings.contains { isText($0) }
    let body = hasHeadings ? rows.dropFirst() : rows[...]
    let marked = body.count {
      markers.read($0[0].tidy)?.marker.style.isItem == true || Int($0[0].tidy.trimming { $0 == "." }) != nil
    }
    guard hasHeadings || first.count == 2 && marked > 1 && marked == body.count && isProse(body) else { return nil }
    return body.flatMap { row(Array($0), hasHeadings ? headings : [], of: block) }
  }

  /// Whether a column holds what was said.
  private func isText(_ heading: String) -> Bool {
    SectionLabel(heading.prefix(1).uppercased() + heading.dropFirst(), language: language) != nil
      || language.importing.ownerColumns.contains(heading)
  }

  /// Whether the second column is the longer one: an agenda with texts, no table of names.
  private func isProse(_ rows: ArraySlice<[String]>) -> Bool {
    rows.reduce(0) { $0 + $1[1].count } > 2 * rows.reduce(0) { $0 + $1[0].count }
  }

  private func row(_ cells: [String], _ headings: [String], of block: Block) -> [Block] {
    var title: [String] = []
    var blocks: [Block] = []
    for (place, cell) in cells.enumerated() {
      let lines = cell.split(separator: "\n").map { $0.tidy }.filter { !$0.isEmpty }
      guard let first = lines.first else { continue }
      let heading = place < headings.count ? headings[place] : ""
      if language.importing.itemColumns.contains(heading) || headings.isEmpty && place == 0 {
        // »1« and »Velkomst« in two columns are one title.
        title.append(first)
        blocks += lines.dropFirst().map { text($0, of: block) }
      } else if language.importing.ownerColumns.contains(heading) || !isText(heading) && !headings.isEmpty {
        let label = heading.prefix(1).uppercased() + heading.dropFirst()
        blocks.append(text((label.isEmpty ? "" : label + ": ") + lines.joined(separator: ", "), of: block))
      } else {
        if !heading.isEmpty { blocks.append(text(heading.prefix(1).uppercased() + heading.dropFirst(), of: block)) }
        blocks += lines.map { text($0, of: block) }
      }
    }
    guard !title.isEmpty else { return blocks }
    var whole = title.joined(separator: " ")
    if Int(title[0].trimming { $0 == "." }) != nil, title.count > 1 {
      whole = title[0].trimming { $0 == "." } + ". " + title.dropFirst().joined(separator: " ")
    }
    var opening = text(whole, of: block)
    if opening.marker == nil { opening.shape = .heading(1) }
    opening.isBold = true
    return [opening] + blocks
  }

  private func text(_ line: String, of block: Block) -> Block {
    var result: Block
    if let bullet = Bullet(line) {
      result = Block(.bullet, bullet.rest)
    } else if let (marker, rest) = markers.read(line) {
      result = Block(.marked(marker), rest)
    } else {
      result = Block(.paragraph, line)
    }
    (result.page, result.line) = (block.page, block.line)
    return result
  }
}

extension ItemMarker.Style {
  /// Whether items of an agenda are numbered so.
  fileprivate var isItem: Bool { self != .letter && self != .decimal }
}
