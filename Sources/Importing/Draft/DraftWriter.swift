import Diagnostics
import Minutes

/// Writes a draft in the format.
struct DraftWriter {
  private let language: Language
  private let proposals: ProposalFinder?
  private var text = ""
  private var notes: [String: String] = [:]
  /// How many decisions and actions were proposed.
  private(set) var proposedDecisions = 0
  private(set) var proposedActions = 0

  init(language: Language, proposals: ProposalFinder?) {
    self.language = language
    self.proposals = proposals
  }

  /// The file of a draft.
  mutating func write(_ draft: Draft) -> String {
    text = "---\n"
    writeFrontMatter(draft)
    text += "---\n"
    if !draft.introduction.isEmpty { writeBlocks(draft.introduction, level: 3, proposes: false) }
    for item in draft.items { write(item, level: 2) }
    return text
  }

  // MARK: Front matter

  private mutating func writeFrontMatter(_ draft: Draft) {
    for remark in draft.remarks { comment(remark) }
    notes = draft.notes
    write("cluster", draft.cluster)
    write("body", draft.body)
    write("date", draft.date)
    write("date-note", draft.dateNote)
    write("time", draft.time.map { time in time.start.written + (time.end.map { "-" + $0.written } ?? "") })
    write("place", draft.place)
    write("number", draft.number)
    write("case", draft.caseNumber)
    write("chair", draft.chair)
    write("host", draft.host)
    write("minute-taker", draft.minuteTaker)
    if !draft.approvers.isEmpty {
      text +=
        "approved-by: [" + draft.approvers.map { YAMLText.scalar($0, inFlow: true) }.joined(separator: ", ") + "]\n"
    }
    write("next", draft.next)
    text += "status: draft\n"
    writeParticipants(draft.groups)
    for (note, lines) in [(DraftNote.kept, draft.kept), (.lost, draft.lost)] where !lines.isEmpty {
      comment(note.text(in: language.code))
      for line in lines { comment("  " + line) }
    }
  }

  /// A comment for what is missing stands in the key's place.
  private mutating func write(_ key: String, _ value: String?) {
    if let note = notes[key] { comment(key + ": " + note) }
    if let value { text += key + ": " + YAMLText.scalar(value) + "\n" }
  }

  private mutating func comment(_ line: String) { text += "# " + line + "\n" }

  private mutating func writeParticipants(_ groups: [ParticipantsDraft.Group]) {
    guard !groups.isEmpty else { return }
    text += "participants:\n"
    if groups.count == 1, groups[0].title == nil {
      for participant in groups[0].lines { text += "  - " + Self.entry(participant) + "\n" }
      return
    }
    var used: Set<String> = []
    for group in groups {
      var title = group.title ?? language[.participants]
      while !used.insert(title.lowercased()).inserted { title += " (2)" }
      text += "  " + YAMLText.scalar(title) + ":\n"
      for participant in group.lines { text += "    - " + Self.entry(participant) + "\n" }
    }
  }

  private static func entry(_ participant: ParticipantDraft) -> String {
    guard !participant.mapping.isEmpty else { return YAMLText.scalar(participant.line) }
    return "{ "
      + participant.mapping.map { $0.key + ": " + YAMLText.scalar($0.value, inFlow: true) }.joined(separator: ", ")
      + " }"
  }

  // MARK: Items

  private mutating func write(_ item: DraftItem, level: Int) {
    let title = MarkdownText.escaped(item.title, atLineStart: item.number.isEmpty)
    paragraph(Self.hashes(level) + " " + (item.number.isEmpty ? "" : item.number + " ") + title)
    let hasMinutes = item.parts.contains { if case .section(let section) = $0 { section.isMinutes } else { false } }
    if !item.fields.isEmpty { paragraph(item.fields.map { MarkdownText.escaped($0) }.joined(separator: "\n")) }
    writeThemes(item.themes)
    for part in item.parts {
      switch part {
      case .subitem(let subitem): write(subitem, level: level + 1)
      case .section(let section):
        if let kind = section.kind { paragraph(Self.hashes(level + 1) + " " + name(of: kind)) }
        writeBlocks(
          section.blocks, level: section.kind == nil ? level + 1 : level + 2,
          proposes: section.kind == .minutes || section.kind == nil && !hasMinutes,
          isList: section.kind == .attachments)
      }
    }
  }

  /// A proposal that stands where the field would.
  private mutating func writeThemes(_ themes: [String]) {
    guard !themes.isEmpty, let label = language.agenda.fields.filter({ $0.value == .theme }).keys.min() else { return }
    let field = label.prefix(1).uppercased() + label.dropFirst() + ": " + themes.joined(separator: ", ")
    if let comment = MarkdownText.comment(DraftNote.proposal(field).text(in: language.code)) { paragraph(comment) }
  }

  private static func hashes(_ count: Int) -> String { String(repeating: "#", count: min(6, count)) }

  private func name(of kind: AgendaSection.Kind) -> String {
    switch kind {
    case .background: language[.background]
    case .recommendation: language[.recommendation]
    case .attachments: language[.attachments]
    case .minutes: language[.minutes]
    case .decision: language[.decision]
    }
  }

  /// A block of lines with an empty line above it.
  private mutating func paragraph(_ lines: String) { text += "\n" + lines + "\n" }

  /// - Parameters:
  ///   - level: the level of headings among the blocks.
  ///   - isList: whether items without a number are numbered: a list of attachments.
  private mutating func writeBlocks(_ blocks: [Block], level: Int, proposes: Bool, isList: Bool = false) {
    var lists = ListLayout(language: language, isNumbered: isList)
    var pending: [String] = []
    func flush(_ writer: inout DraftWriter) {
      for line in pending { writer.paragraph(line) }
      pending = []
    }
    for (place, block) in blocks.enumerated() {
      let next = place + 1 < blocks.count ? blocks[place + 1] : nil
      let last = place > 0 ? blocks[place - 1] : nil
      let isInList = lists.continues(block, before: next)
      if !isInList { flush(&self) }
      switch block.shape {
      case .bullet, .marked:
        let isFirst = !(last?.isListItem ?? false) && !lists.isOpen
        text += (isFirst || lists.isParted(from: block) ? "\n" : "") + lists.item(block) + "\n"
      case .table(let rows): writeTable(block.markdownRows ?? rows.map { row in row.map { MarkdownText.cell($0) } })
      case .paragraph, .heading, .columns:
        if isInList {
          text += "\n" + lists.continuation(block) + "\n"
        } else if TitleFinder.isTitle(block, before: next, behind: last) {
          paragraph(Self.hashes(level) + " " + MarkdownText.escaped(block.text))
        } else {
          paragraph(block.markdown ?? MarkdownText.escaped(block.text))
        }
      }
      if !isInList, !block.isListItem { lists.close() }
      guard proposes else { continue }
      pending += propose(block)
    }
    flush(&self)
  }

  /// What a block proposes, as comments.
  private mutating func propose(_ block: Block) -> [String] {
    if case .table = block.shape { return [] }
    return (proposals?.proposals(in: block.text) ?? []).compactMap { proposal in
      let line = DraftNote.proposal(proposal.text).text(in: language.code)
      guard let comment = MarkdownText.comment(line) else { return nil }
      if proposal.isAction { proposedActions += 1 } else { proposedDecisions += 1 }
      return comment
    }
  }

  private mutating func writeTable(_ rows: [[String]]) {
    guard let first = rows.first else { return }
    let width = rows.reduce(first.count) { max($0, $1.count) }
    func line(_ row: [String]) -> String {
      "| " + (row + Array(repeating: "", count: width - row.count)).joined(separator: " | ") + " |"
    }
    paragraph(
      ([line(first), "|" + String(repeating: " --- |", count: width)] + rows.dropFirst().map(line)).joined(
        separator: "\n"))
  }
}

extension TimeOfDay {
  /// `13.00`.
  fileprivate var written: String { iso.split(separator: ":").joined(separator: ".") }
}
