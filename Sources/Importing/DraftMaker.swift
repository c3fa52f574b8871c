import Archive
import Diagnostics
import Minutes

/// Makes a draft of one source: finds the agenda and the head in it, reads both, and writes them in the format.
struct DraftMaker {
  private let registry: Registry
  private let hints: ImportHints
  private let fileName: String
  private var language: Language { registry.language }
  private var draft = Draft()
  /// The body's name as the source has it.
  private var bodyName: String?
  private var report = ImportReport()

  init(registry: Registry, hints: ImportHints, fileName: String) {
    self.registry = registry
    self.hints = hints
    self.fileName = fileName
  }

  /// The draft of a source.
  mutating func make(_ source: Source) -> ImportedDraft {
    let parts = SourceParts(source.blocks, language: language)
    var head = read(parts.head)
    var items = parts.items
    if head.groups.isEmpty, !items.isEmpty {
      let list = read(ClosingParticipants(language: language).take(from: &items[items.count - 1].blocks))
      head.groups = list.groups
      head.unplaced += list.unplaced
      head.lines += list.lines
      items[items.count - 1].blocks += list.introduction
    }
    let names = head.groups.flatMap { $0.lines.map(\.name) }.filter { !$0.isEmpty }
    var closing = ClosingReader.Closing()
    if !items.isEmpty {
      closing = ClosingReader(language: language, names: names).take(from: &items[items.count - 1].blocks)
    }
    let isMinutes = !head.isAgenda || parts.hasMinutesLabels
    settle(&head, closing: closing, items: items)
    let spotter = NameSpotter(registry: registry, participants: names)
    let composer = ItemComposer(
      language: language, spotter: spotter, isMinutes: isMinutes, themes: ThemeFinder(registry: registry))
    if draft.caseNumber == nil { draft.caseNumber = caseNumber(in: source.furniture) }
    draft.introduction = head.introduction + parts.introduction
    draft.items = items.map { composer.item($0.heading, $0.blocks) }
    draft.groups = head.groups
    let unplaced = unplaced(in: head)
    report.unplaced = unplaced
    draft.kept = parts.kept + source.letterheads.flatMap { $0 } + unplaced + closing.lines + source.furniture
    if !isMinutes { draft.remarks.append(note(.isAgenda)) }
    let text = write(source, head: head.lines, spotter: isMinutes ? spotter : nil)
    tell(source, head, parts, names)
    return ImportedDraft(path: path, text: text, report: report)
  }

  /// The lines of the head that say nothing the draft says: neither what met nor what an overview of the agenda repeats.
  private func unplaced(in head: MeetingHead) -> [String] {
    let known = [report.body, report.cluster, bodyName].compactMap { $0 }
    let presentedBy = language.agenda.presentedBy
    return head.unplaced.filter { line in
      !draft.items.contains { $0.isNamed(in: line, presentedBy: presentedBy) } && !known.contains { line.holds($0) }
    }
  }

  private func note(_ note: DraftNote) -> String { note.text(in: language.code) }

  private func read(_ blocks: [Block]) -> MeetingHead {
    var reader = HeadReader(language: language, list: ParticipantsDraft(registry: registry))
    return reader.read(blocks)
  }

  /// The case number that running heads name behind a label.
  private func caseNumber(in furniture: [String]) -> String? {
    let labels = HeadLabelReader(language: language)
    return furniture.lazy.compactMap { line -> String? in
      let words = line.split(separator: " ")
      return words.indices.lazy.compactMap { start -> String? in
        guard let found = labels.read(words[start...].joined(separator: " ")), found.label == .caseNumber,
          found.rest.first?.isNumber == true, !found.rest.contains(" ")
        else { return nil }
        return found.rest
      }.first
    }.first
  }

  // MARK: Facts

  /// Settles the front matter.
  private mutating func settle(_ head: inout MeetingHead, closing: ClosingReader.Closing, items: [SourceParts.Item]) {
    draft.remarks = [note(.madeFrom(fileName.safeForTerminal.withoutCPRNumbers)), note(.howToFinish)]
    let texts = items.flatMap { [$0.heading.text] + $0.blocks.map(\.text) }
    let finding = BodyFinder(registry: registry).find(
      titles: head.titles, lines: head.lines, fileName: fileName, text: texts)
    settleBody(finding)
    bodyName = finding?.name
    let date = settleDate(head)
    (draft.time, draft.place, draft.number) = (head.time, head.place, head.number)
    draft.caseNumber = head.caseNumber
    (draft.chair, draft.host) = (head.chair, head.host)
    draft.minuteTaker = head.minuteTaker ?? closing.minuteTaker
    draft.approvers = head.approvers.isEmpty ? closing.approvers : head.approvers
    let body = finding?.body.map { registry[$0] }
    let names = body.map { $0.names.map(\.name) + $0.aliases } ?? []
    let finder = NextMeetingFinder(language: language, meeting: date, bodyNames: names)
    let next =
      head.next.flatMap { finder.read($0) } ?? closing.next.flatMap { finder.find(in: $0) }
      ?? texts.lazy.flatMap { Sentences.of($0) }.compactMap { finder.find(in: $0) }.first
    draft.next = next?.value
    if next?.isYearInferred == true { draft.notes["next"] = note(.nextYearInferred) }
  }

  private mutating func settleBody(_ finding: BodyFinder.Finding?) {
    let (registry, id) = (registry, hints.cluster ?? finding.map { self.registry[$0.cluster].id })
    let found = finding.map { registry[$0.cluster] }
    draft.cluster = id
    if let body = hints.body {
      draft.body = body
    } else if let body = finding?.body, hints.cluster == nil || hints.cluster == found?.id {
      draft.body = registry[body].id
    }
    let cluster = registry.clusters.first { $0.id == id }
    if let id = draft.body, draft.cluster == nil {
      // A body's id that one cluster alone has.
      let owners = registry.clusters.filter { $0.bodies.contains { registry[$0].id == id } }
      if owners.count == 1 { draft.cluster = owners[0].id }
    }
    let (owner, own) = (draft.cluster, draft.body)
    report.cluster = registry.clusters.first { $0.id == owner }?.name ?? owner
    report.body = cluster?.bodies.lazy.map { registry[$0] }.first { $0.id == own }?.name ?? own
    if draft.cluster == nil { draft.notes["cluster"] = note(.clusterMissing(known: registry.clusters.map(\.id))) }
    if let finding, finding.isNear, hints.cluster == nil {
      draft.notes["cluster"] = note(.nearName(finding.name.withoutCPRNumbers))
    }
    if draft.body == nil {
      draft.notes["body"] = note(.bodyMissing(known: cluster?.bodies.map { registry[$0].id } ?? []))
    }
  }

  /// Settles the date; the day where it is certain.
  private mutating func settleDate(_ head: MeetingHead) -> CalendarDate? {
    if let date = hints.date {
      draft.date = date
      let partial = PartialDate(parsing: date, in: language)
      if partial?.isUncertain == true { draft.dateNote = note(.dateGiven) }
      return partial?.certainDate
    }
    guard let found = DateFinder(language: language).find(head, fileName: fileName) else {
      draft.notes["date"] = note(.dateMissing)
      return nil
    }
    draft.date = found.date.iso
    if found.isYearInferred { draft.notes["date"] = note(.yearInferred(head.number ?? fileName)) }
    if found.isFromFileName { draft.notes["date"] = note(.dateFromFileName) }
    return found.date
  }

  // MARK: The file

  /// Writes the draft; what it would lose is added as comments.
  private mutating func write(_ source: Source, head: [String], spotter: NameSpotter?) -> String {
    let proposals = spotter.map { ProposalFinder(registry: registry, spotter: $0) }
    moveUnsafeComments()
    var writer = DraftWriter(language: language, proposals: proposals)
    // What its own source says is in the draft; what proposals repeat is not counted.
    var plain = DraftWriter(language: language, proposals: nil)
    let lost = LostWords.find(in: head + source.lines, draft: plain.write(draft))
    if !lost.isEmpty {
      draft.lost = lost
      moveUnsafeComments()
    }
    let text = writer.write(draft)
    report.proposedDecisions = writer.proposedDecisions
    report.proposedActions = writer.proposedActions
    return text
  }

  /// What looks like a CPR number may not hide in a comment: it becomes text, which the check refuses.
  private mutating func moveUnsafeComments() {
    for line in draft.kept + draft.lost where line.withoutCPRNumbers != line {
      draft.introduction.append(Block(.paragraph, line))
    }
    draft.kept.removeAll { $0.withoutCPRNumbers != $0 }
    draft.lost.removeAll { $0.withoutCPRNumbers != $0 }
  }

  /// `meetings/nord/2022-08-26-faglig.md`; what is not known is left out.
  private var path: String {
    let date = draft.date.map { text in PartialDate(parsing: text, in: language)?.iso ?? Slug.make(text) }
    let name = [date, draft.body.map { Slug.make($0) }].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "-")
    let folder = draft.cluster.map { Slug.make($0) }.flatMap { $0.isEmpty ? nil : $0 + "/" } ?? ""
    let isNamed = draft.date != nil
    let source = Slug.make(String(fileName.prefix { $0 != "." }))
    return "meetings/" + folder + (isNamed && !name.isEmpty ? name : source.isEmpty ? "kladde" : source) + ".md"
  }

  // MARK: The report

  private mutating func tell(_ source: Source, _ head: MeetingHead, _ parts: SourceParts, _ names: [String]) {
    report.date = draft.date
    let facts: [(String, String?)] = [
      ("time", draft.time.map { language.written($0) }), ("place", draft.place), ("number", draft.number),
      ("case", draft.caseNumber), ("chair", draft.chair), ("host", draft.host), ("minute-taker", draft.minuteTaker),
      ("approved-by", draft.approvers.isEmpty ? nil : draft.approvers.joined(separator: ", ")), ("next", draft.next),
    ]
    report.facts = facts.compactMap { key, value in value.map { (key: key, value: $0) } }
    report.participants = head.participantCount
    let grammar = ParticipantGrammar(language: language)
    report.absent = head.groups.reduce(0) { sum, group in
      let isAbsent = group.title.map { grammar.kind(ofGroup: $0) == .absent } ?? false
      return sum + (isAbsent ? group.lines.count : group.lines.count { $0.isAbsent })
    }
    report.items = draft.items.map { ($0.number.isEmpty ? "" : $0.number + " ") + $0.title }
    report.subitems = draft.items.reduce(0) { $0 + $1.subitemCount }
    report.impliedSections = draft.items.filter(\.hasImpliedMinutes).map { item in
      item.number.isEmpty ? item.title : String(item.number.filter(\.isNumber))
    }
    var told: Set<String> = []
    report.newPersons = names.filter { registry.person(named: $0) == nil && told.insert($0).inserted }.map { name in
      ImportReport.NewPerson(name: name, resembles: registry.persons(resembling: name).map { registry[$0].name })
    }
    (report.joinedWords, report.pageNumbers, report.runningHeads) = (
      source.joinedWords, source.pageNumbers, source.runningHeads
    )
    (report.movedHead, report.letterheads) = (parts.hasMovedHead, parts.letterheads + source.letterheads.count)
    let missing: [(Bool, ImportFault)] = [
      (draft.cluster == nil, .missingCluster), (draft.body == nil, .missingBody), (draft.date == nil, .missingDate),
      (draft.items.isEmpty, .noItems), (draft.groups.isEmpty, .noParticipants),
    ]
    report.diagnostics = missing.filter(\.0).map { Diagnostic($0.1, file: "") }
    report.diagnostics += source.numbers.map { Diagnostic($0, file: "") }
  }
}

extension DraftItem {
  /// How many sub-items it has.
  fileprivate var subitemCount: Int { parts.count { if case .subitem = $0 { true } else { false } } }

  /// Whether a heading for the minutes was put into it.
  fileprivate var hasImpliedMinutes: Bool {
    parts.contains { part in
      switch part {
      case .section(let section): section.isImplied && section.kind == .minutes
      case .subitem(let item): item.hasImpliedMinutes
      }
    }
  }

  /// Whether a line of an overview names it.
  fileprivate func isNamed(in line: String, presentedBy: [String]) -> Bool {
    let letters = line.count { $0.isLetter }
    if !title.isEmpty, letters <= title.count(where: { $0.isLetter }) + 6, line.holds(title) { return true }
    // An overview leaves out who presents the item.
    let plain = line.trimming { !$0.isLetter }
    guard plain.count > 3, let rest = title.behind(plain)?.tidy else { return false }
    return rest.behindAny(of: presentedBy) != nil
  }
}
