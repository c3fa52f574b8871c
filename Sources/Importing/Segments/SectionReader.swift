import Minutes

/// Parts the text of an item into its sections.
///
/// A heading opens a section. Where the source has none, what it says tells: behind a recommendation and behind a list of
/// attachments the minutes begin.
struct SectionReader {
  private let blocks: [Block]
  private let language: Language
  private let isMinutes: Bool
  /// The label of each block.
  private let labels: [SectionLabel?]

  init(_ blocks: [Block], language: Language, isMinutes: Bool) {
    self.blocks = blocks
    self.language = language
    self.isMinutes = isMinutes
    let found = blocks.map { SectionLabel($0, language: language) }
    func isOwn(_ label: SectionLabel) -> Bool { language.agenda.sections[label.written.lowercased()] != nil }
    // »Resumé« beside »Sagsfremstilling« is a heading in the text.
    let hasBackground = found.contains { $0.map { $0.section == .background && isOwn($0) } ?? false }
    labels = found.map { label in
      guard let label, hasBackground, label.section == .background, !isOwn(label) else { return label }
      return nil
    }
  }

  /// The sections in order.
  ///
  /// - Parameter startsOpen: whether the first text may stand directly under the item's heading.
  func sections(startsOpen: Bool) -> [DraftSection] {
    var sections: [DraftSection] = []
    var current = startsOpen ? opening() : implied(from: 0)
    func isEmpty(_ section: DraftSection) -> Bool {
      section.blocks.isEmpty && (section.kind == nil || section.isImplied)
    }
    func close(with next: DraftSection) {
      if !isEmpty(current) { sections.append(current) }
      current = next
    }
    for (place, block) in blocks.enumerated() {
      if let label = labels[place] {
        if label.section == .decision, !label.rest.isEmpty {
          if current.kind == .recommendation || current.kind == .attachments { close(with: implied(from: place)) }
          current.blocks.append(decision(label, of: block))
          continue
        }
        if label.section == .recommendation, label.written.isEmpty, current.kind == .recommendation {
          current.blocks.append(block)
          continue
        }
        close(with: DraftSection(kind: label.section, isImplied: label.written.isEmpty))
        if !label.rest.isEmpty { current.blocks.append(rest(label, of: block)) }
        continue
      }
      if leaves(current, at: place) { close(with: implied(from: place)) }
      current.blocks.append(
        current.kind == .attachments || current.kind == .recommendation && isRecommended(block)
          ? listItem(block) : block)
    }
    if !isEmpty(current) { sections.append(current) }
    return sections
  }

  /// What the text under an item's heading is: minutes, where neither the item nor the document has headings for them.
  private func opening() -> DraftSection {
    guard isMinutes, !labels.contains(where: { $0 != nil }), !blocks[0...].prefix(1).contains(where: \.isListItem)
    else {
      return DraftSection()
    }
    return DraftSection(kind: .minutes, isImplied: true)
  }

  /// The section that begins without a heading: the case, where the minutes have a heading farther on.
  private func implied(from place: Int) -> DraftSection {
    let isAnnounced = labels[place...].contains {
      $0?.section == .minutes || $0?.section == .decision && $0?.rest == ""
    }
    let kind: AgendaSection.Kind = isAnnounced || !isMinutes ? .background : .minutes
    return DraftSection(kind: kind, isImplied: true)
  }

  /// Whether a block belongs no more to the section before it.
  private func leaves(_ section: DraftSection, at place: Int) -> Bool {
    let block = blocks[place]
    switch section.kind {
    case .attachments:
      if block.isListItem { return section.blocks.last.map { !$0.isListItem && block.isParted } ?? false }
      guard let last = section.blocks.last else { return false }
      if case .table = block.shape { return true }
      return block.isParted || last.isListItem && block.text.endsSentence && block.text.count > 80
        || block.text.endsSentence && block.text.count > 100
    case .recommendation:
      guard let last = section.blocks.last else { return false }
      if block.isListItem || isRecommended(block) { return false }
      if block.text.hasSuffix(":"), !last.isListItem, !isRecommended(last) { return false }
      let isComplete = last.isListItem || isRecommended(last) || !last.text.hasSuffix(":")
      return isComplete && (block.isParted || last.isListItem || isRecommended(last))
    case nil:
      // What is to be dealt with stands as a list under the heading of an item, and then what was said.
      let isOpening = !section.blocks.isEmpty && section.blocks.allSatisfy(\.isListItem)
      return isMinutes && isOpening && !block.isListItem && !labels.contains { $0 != nil }
    case .background, .minutes, .decision: return false
    }
  }

  /// `At orienteringen tages til efterretning`.
  private func isRecommended(_ block: Block) -> Bool {
    language.importing.recommended.contains { block.text.behind($0)?.first == " " }
  }

  private func listItem(_ block: Block) -> Block {
    guard case .paragraph = block.shape else { return block }
    var block = block
    block.shape = .bullet
    return block
  }

  /// What follows a label on its line.
  private func rest(_ label: SectionLabel, of block: Block) -> Block {
    var block = block
    if !label.written.isEmpty {
      block.text = label.rest
      block.markdown = block.markdown.flatMap { Self.behindLabel($0, label) }
    }
    block.shape = .paragraph
    return label.section == .attachments ? listItem(block) : block
  }

  /// `Konklusion: …` under the word that the format knows.
  private func decision(_ label: SectionLabel, of block: Block) -> Block {
    var block = block
    let word = language.agenda.decision.first ?? label.written
    let name =
      language.agenda.decision.contains(label.written.lowercased())
      ? label.written : word.prefix(1).uppercased() + word.dropFirst()
    block.shape = .paragraph
    block.markdown = block.markdown.flatMap { Self.behindLabel($0, label) }.map { name + ": " + $0 }
    block.text = name + ": " + label.rest
    return block
  }

  /// The CommonMark behind a label, which emphasis may enclose; nil where that cannot be told.
  private static func behindLabel(_ markdown: String, _ label: SectionLabel) -> String? {
    guard let colon = markdown.firstIndex(of: ":"), markdown[..<colon].count <= label.written.count + 6 else {
      return nil
    }
    let rest = markdown[markdown.index(after: colon)...]
    let marks = rest.prefix { "*_ ".contains($0) }
    let isClosing = markdown.hasPrefix("*") && marks.contains("*")
    return isClosing ? rest.dropFirst(marks.count).tidy : rest.tidy
  }
}
