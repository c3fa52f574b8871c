import Minutes

/// Finds the headings of the agenda's items among all lines that begin with a number.
///
/// Lists in the text have numbers too, and an overview of the agenda may stand before the agenda. So of each style of numbers
/// the row is sought that looks most like an agenda as a whole: ascending, heading-like, with text below each number.
struct AgendaFinder {
  private let blocks: [Block]
  private let language: Language
  /// The places of headings of sections, which stand within items.
  private let sections: [Int]

  init(_ blocks: [Block], language: Language) {
    self.blocks = blocks
    self.language = language
    sections = blocks.indices.filter { SectionLabel(blocks[$0], language: language) != nil }
  }

  /// The places of the items' headings, in order; empty where no agenda can be seen.
  func items() -> [Int] {
    let styles: [ItemMarker.Style] = [.word, .stop, .bracket, .dash, .bare]
    var best: (score: Int, items: [Int]) = (0, [])
    for style in styles {
      var row = bestRow(of: blocks.indices.filter { blocks[$0].marker?.style == style })
      row.score += worth(of: row.items)
      if style == .bare || style == .dash, row.items.count < 3 { continue }
      if row.score > best.score { best = row }
    }
    var headings = headingRow()
    headings.score += worth(of: headings.items)
    if headings.score > best.score { best = headings }
    var bold = boldRow()
    bold.score += worth(of: bold.items)
    if bold.score > best.score { best = bold }
    return best.items.isEmpty ? titledItems() : best.items
  }

  // MARK: Numbers

  /// The row of ascending numbers with the highest score.
  private func bestRow(of places: [Int]) -> (score: Int, items: [Int]) {
    var scores: [Int] = []
    var before: [Int?] = []
    for (index, place) in places.enumerated() {
      guard let number = blocks[place].marker?.number else { continue }
      let own = score(place)
      var best = own - (number == 1 || blocks[place].marker?.style == .word ? 0 : min(12, 3 + 3 * number))
      var previous: Int?
      for other in 0..<index {
        let step = number - (blocks[places[other]].marker?.number ?? number)
        guard step > 0, step < 6 else { continue }
        let sum = scores[other] + own - (step - 1) * 6
        if sum > best { (best, previous) = (sum, other) }
      }
      scores.append(best)
      before.append(previous)
    }
    guard let end = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }), scores[end] > 0 else {
      return (0, [])
    }
    var row: [Int] = []
    var next: Int? = end
    while let place = next {
      row.insert(places[place], at: 0)
      next = before[place]
    }
    return (scores[end], row)
  }

  /// How well a row parts the document: sections stand below its headings, and none before the first of them.
  private func worth(of items: [Int]) -> Int {
    guard let first = items.first else { return 0 }
    let owners = sections.compactMap { section in items.last { $0 < section } }
    return Set(owners).count * 8 - sections.count { $0 < first } * 12
  }

  /// How much a line with a number looks like the heading of an item.
  private func score(_ place: Int) -> Int {
    let block = blocks[place]
    var score = 10
    if block.marker?.style == .word { score += 20 }
    if block.isHeading { score += 8 }
    if block.depth > 0 { score -= 8 }
    if block.isParted { score += 3 }
    if isPresented(block.text) { score += 5 }
    if opensLikeItem(block.text) { score += 4 }
    if block.text.beginsInLowerCase { score -= 6 }
    if block.text.count > 160 { score -= 8 }
    if block.text.hasSuffix("."), block.text.count > 50 { score -= 4 }
    if block.text.hasSuffix(";") || block.text.hasSuffix(",") { score -= 6 }
    if isAmongAttachments(place) { score -= 14 }
    let next = place + 1 < blocks.count ? blocks[place + 1] : nil
    if let next, next.marker?.style == block.marker?.style, next.marker?.number != 1 {
      score -= 4
    } else {
      score += 3
    }
    return score
  }

  /// `v/ NAME`, `ved NAME` at the end of a title.
  private func isPresented(_ text: String) -> Bool {
    language.agenda.presentedBy.contains { word in
      text.holds(word) && text.count < 200
    }
  }

  private func opensLikeItem(_ text: String) -> Bool {
    text.behindAny(of: language.importing.itemTitles) != nil
  }

  /// Whether nothing but list items stands between the line and a heading for attachments, or a label with list items below it.
  private func isAmongAttachments(_ place: Int) -> Bool {
    var index = place
    while index > 0, place - index < 30 {
      index -= 1
      let block = blocks[index]
      if case .attachments? = SectionLabel(block, language: language)?.section { return true }
      if !block.isListItem { return block.text.hasSuffix(":") && !blocks[place].isParted && !block.isHeading }
      if block.marker?.style != blocks[place].marker?.style { return false }
      if let number = block.marker?.number, let own = blocks[place].marker?.number, number >= own { return false }
    }
    return false
  }

  // MARK: Headings

  /// The headings of a word processor as items: those of the highest level that has several.
  private func headingRow() -> (score: Int, items: [Int]) {
    var byLevel: [Int: [Int]] = [:]
    for (place, block) in blocks.enumerated() {
      guard case .heading(let level) = block.shape, isItemHeading(block) else { continue }
      byLevel[level, default: []].append(place)
    }
    guard let level = byLevel.keys.sorted().first(where: { byLevel[$0, default: []].count > 1 }),
      let places = byLevel[level]
    else { return (0, []) }
    return (places.count * 17, places)
  }

  private func isItemHeading(_ block: Block) -> Bool {
    guard SectionLabel(block, language: language) == nil else { return false }
    guard let label = HeadLabelReader(language: language).read(block.text) else { return true }
    return !label.rest.isEmpty || label.label == .next
  }

  /// Short bold paragraphs above others as items, where nothing has a number.
  private func boldRow() -> (score: Int, items: [Int]) {
    let places = blocks.indices.filter { place in
      let block = blocks[place]
      guard case .paragraph = block.shape, block.isBold, block.looksLikeTitle, isItemHeading(block),
        place + 1 < blocks.count
      else { return false }
      return !blocks[place + 1].isBold
    }
    return places.count > 1 ? (places.count * 12, places) : (0, [])
  }

  // MARK: Titles alone

  /// Titles of items without numbers: short lines apart from the text that open like an item, or stand above a section's heading.
  private func titledItems() -> [Int] {
    let places = blocks.indices.filter { place in
      let block = blocks[place]
      guard case .paragraph = block.shape, block.isParted, block.looksLikeTitle, isItemHeading(block),
        place + 1 < blocks.count
      else { return false }
      if SectionLabel(blocks[place + 1], language: language) != nil { return true }
      return (block.isBold || opensLikeItem(block.text)) && block.text.count <= 70
    }
    return places.count > 1 ? places : []
  }
}
