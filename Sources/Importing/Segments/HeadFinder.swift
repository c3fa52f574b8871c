import Minutes

/// Finds the head of a meeting where it stands in the midst of the text: documents whose first page holds a table beside the
/// text lose their order when the text is taken out of them.
struct HeadFinder {
  private let blocks: [Block]
  private let language: Language
  /// The label of each block, where it is one of a head and not of an item's section.
  private let labels: [HeadLabelReader.Reading?]

  /// So many different facts make a head.
  private static let fewestLabels = 3
  /// So many blocks may stand between two labels: a list of participants.
  private static let farthest = 60

  init(_ blocks: [Block], language: Language) {
    self.blocks = blocks
    self.language = language
    let reader = HeadLabelReader(language: language)
    labels = blocks.map { Self.label(of: $0, by: reader, language: language) }
  }

  /// The heads within a range of the text that is an agenda; `items` are the places of its headings.
  func heads(in range: Range<Int>, items: Set<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let head = head(from: index, in: range, items: items) else {
        index += 1
        continue
      }
      result.append(head)
      index = head.upperBound
    }
    return result
  }

  /// The head that begins at a place; nil where none does.
  private func head(from start: Int, in range: Range<Int>, items: Set<Int>) -> Range<Int>? {
    guard let first = labels[start],
      first.isSure || first.label == .meeting || first.label == .date || first.label == .time
    else { return nil }
    var found: Set<HeadLabel> = [first.label]
    var last = start
    var lastLabel = first
    var index = start + 1
    while index < range.upperBound, index - last <= Self.farthest, !items.contains(index) {
      if let label = labels[index] {
        found.insert(label.label)
        (last, lastLabel) = (index, label)
      } else if isProse(blocks[index]) {
        break
      }
      index += 1
    }
    let isMeeting = !found.isDisjoint(with: [.date, .time, .timeAndPlace, .participants, .absent])
    guard found.count >= Self.fewestLabels, isMeeting,
      !found.isDisjoint(with: [.participants, .absent, .date, .timeAndPlace])
    else { return nil }
    return start..<end(after: last, lastLabel, limit: min(index, range.upperBound), items: items)
  }

  private static func label(of block: Block, by reader: HeadLabelReader, language: Language) -> HeadLabelReader.Reading?
  {
    let reading: HeadLabelReader.Reading?
    switch block.shape {
    case .columns(let cells): reading = reader.read(cells) ?? reader.read(block.text)
    case .paragraph, .heading: reading = reader.read(block.text)
    case .bullet, .marked, .table: reading = nil
    }
    guard let reading, ![.other, .agenda, .next].contains(reading.label) else { return nil }
    return SectionLabel(block, language: language) == nil ? reading : nil
  }

  /// A sentence that belongs to no head.
  private func isProse(_ block: Block) -> Bool {
    block.text.count > 140 || block.text.hasSuffix(".") && block.text.count > 60 || isBullet(block)
  }

  private func isBullet(_ block: Block) -> Bool {
    if case .bullet = block.shape { true } else { false }
  }

  /// Where the value of the last label ends: at the end of the page, where one is near; else behind as many lines as such a
  /// value has.
  private func end(after last: Int, _ label: HeadLabelReader.Reading, limit: Int, items: Set<Int>) -> Int {
    var end = last + 1
    if let page = (end..<max(end, limit)).first(where: { blocks[$0].startsPage }), page - last <= 25 { return page }
    guard label.rest.isEmpty else {
      // Names go on below a label that has one behind it.
      while end < limit, isNames(label.label), !blocks[end].isParted, !isProse(blocks[end]) { end += 1 }
      return end
    }
    let lines = label.label == .timeAndPlace ? 2 : isNames(label.label) ? Self.farthest : 1
    while end < limit, end - last <= lines, !isProse(blocks[end]), !(isNames(label.label) && isFarther(end)) {
      end += 1
    }
    return end
  }

  private func isNames(_ label: HeadLabel) -> Bool {
    [.participants, .absent, .guests, .secretariat].contains(label)
  }

  /// Whether a block is no more part of a list of names.
  private func isFarther(_ index: Int) -> Bool {
    let grammar = ParticipantGrammar(language: language)
    return blocks[index].isParted && grammar.wordsOfName(in: blocks[index].text) < 2
  }
}
