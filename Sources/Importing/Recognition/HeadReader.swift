import Minutes

/// Reads the head of a meeting: its labels and their values, and what lines without labels tell.
struct HeadReader {
  private let language: Language
  private let labels: HeadLabelReader
  private let times: TimeFinder
  private let tables: ParticipantTable
  private var head = MeetingHead()
  private var list: ParticipantsDraft
  /// How sure the day is: 3 with its time beside it, 2 by its label or weekday, 1 behind a bare `Dato:`.
  private var dateWeight = 0
  /// The label whose value is awaited, and how many lines it may still have.
  private var awaited: (label: HeadLabel, lines: Int)?

  init(language: Language, list: ParticipantsDraft) {
    self.language = language
    self.list = list
    labels = HeadLabelReader(language: language)
    times = TimeFinder(language: language)
    tables = ParticipantTable(language: language)
  }

  /// What the blocks of a head say.
  mutating func read(_ blocks: [Block]) -> MeetingHead {
    let lines = HeadLine.lines(of: blocks) { tables.isOne($0) }
    for (index, line) in lines.enumerated() {
      head.lines += line.table == nil ? [line.text] : line.block.lines
      if let table = line.table {
        for group in tables.groups(table) { list.add(group) }
        awaited = (.participants, .max)
      } else if let label = label(of: line) {
        take(label, line)
      } else if let label = labelBeside(line) {
        set(label.label, label.rest, line)
        takeUnlabelled(HeadLine(text: line.cells[0], cells: [line.cells[0]], isParted: true, block: line.block))
      } else if let awaited, awaited.lines > 0 {
        takeValue(line, of: awaited.label, next: index + 1 < lines.count ? lines[index + 1] : nil)
      } else {
        takeUnlabelled(line)
      }
    }
    head.groups = list.finished()
    head.unplaced += list.unplaced
    return head
  }

  private var isInList: Bool {
    guard let awaited else { return false }
    return Self.isNames(awaited.label)
  }

  private static func isNames(_ label: HeadLabel) -> Bool {
    [.participants, .absent, .guests, .secretariat].contains(label)
  }

  /// The label of a line. In a list of participants a title before a name is no label.
  private func label(of line: HeadLine) -> HeadLabelReader.Reading? {
    guard let label = labels.read(line.cells) ?? labels.read(line.text) else { return nil }
    if isInList, !label.isSure, !Self.isNames(label.label) { return nil }
    if isInList, label.label == .agenda || label.label == .meeting || label.label == .other, !label.isSure {
      return nil
    }
    return label
  }

  /// The label of a second piece of a line, whose first is something else: a letterhead at the left, the case number at the right.
  private func labelBeside(_ line: HeadLine) -> HeadLabelReader.Reading? {
    guard !isInList, line.cells.count == 2, let label = labels.read(line.cells[1]), label.isSure, !label.rest.isEmpty,
      !Self.isNames(label.label), ![.agenda, .meeting, .other].contains(label.label)
    else { return nil }
    return label
  }

  private mutating func take(_ label: HeadLabelReader.Reading, _ line: HeadLine) {
    awaited = nil
    if Self.isNames(label.label) {
      list.open(label.label, label.written)
      awaited = (label.label, .max)
      if !label.rest.isEmpty { list.addLabelled(label.rest, cells: Array(line.cells.dropFirst())) }
    } else if label.label == .agenda {
      let isMinutes = language.importing.minutes.contains { label.written.behind($0) != nil }
      head.isAgenda = !isMinutes && !label.rest.isEmpty || head.isAgenda
      noteTitle(label.rest.isEmpty ? label.written : line.text)
    } else if label.rest.isEmpty {
      awaited = (label.label, label.label == .timeAndPlace ? 3 : 1)
    } else {
      set(label.label, label.rest, line)
      if label.label == .timeAndPlace { awaited = (.timeAndPlace, 2) }
    }
  }

  private mutating func takeValue(_ line: HeadLine, of label: HeadLabel, next: HeadLine?) {
    if Self.isNames(label) {
      if !list.add(line.text, cells: line.cells, isParted: line.isParted, next: next?.text) {
        awaited = nil
        takeUnlabelled(line)
      }
      return
    }
    awaited?.lines -= 1
    set(label, line.text, line)
  }

  // MARK: Values

  private mutating func set(_ label: HeadLabel, _ value: String, _ line: HeadLine) {
    switch label {
    case .date: takeTimeAndPlace(value, mayBePlace: false, isSent: isBareDate(line))
    case .time: takeTimeAndPlace(value, mayBePlace: false)
    case .timeAndPlace: takeTimeAndPlace(value, mayBePlace: true)
    case .begin: begin(value)
    case .end: end(value)
    case .place: head.place = head.place ?? value
    case .caseNumber: head.caseNumber = head.caseNumber.map { $0 + " / " + value } ?? value
    case .chair: head.chair = head.chair ?? name(value)
    case .host: head.host = head.host ?? name(value)
    case .minuteTaker: head.minuteTaker = head.minuteTaker ?? name(value)
    case .approvedBy: head.approvers += names(value)
    case .next: head.next = head.next ?? value
    case .number: head.number = head.number ?? value
    case .meeting: noteTitle(value)
    case .participants, .absent, .guests, .secretariat, .agenda: break
    case .other: head.unplaced.append(line.text)
    }
  }

  /// Whether a line, or its second piece, has but `Dato:` before its day.
  private func isBareDate(_ line: HeadLine) -> Bool {
    guard let label = labels.read(line.text) ?? line.cells.last.flatMap({ labels.read($0) }) else { return false }
    return labels.isBareDate(label.written)
  }

  private func name(_ value: String) -> String {
    value.trimming { ".,; ".contains($0) }
  }

  private func names(_ value: String) -> [String] {
    ParticipantGrammar(language: language).lines(in: name(value))
  }

  /// A day, a time, a place, in any order: `Mandag den 10. januar kl. 14.00 til kl. 16.30, Rådhuset`.
  private mutating func takeTimeAndPlace(_ value: String, mayBePlace: Bool, isSent: Bool = false) {
    var rest = value
    var hasFound = false
    if let mention = DateMention.all(in: value, language: language).first {
      rest = Self.without(mention.range, in: value)
      hasFound = true
      // A day with its time is that of the meeting; one alone behind `Dato:` may be the day the minutes were sent.
      let isClear = !isSent || mention.weekday != nil
      let weight = times.find(in: rest) != nil ? 3 : isClear ? 2 : 1
      if weight > dateWeight {
        head.otherDates.insert(mention, at: 0)
        head.date = mention.date
        dateWeight = weight
      }
    }
    if let found = times.find(in: rest) {
      if head.time == nil { head.time = found.time }
      rest = found.after
      hasFound = true
    }
    rest = rest.trimming { !$0.isLetter && !$0.isNumber && $0 != "(" && $0 != ")" }
    guard mayBePlace || hasFound, rest.count > 3, rest.beginsWithCapital else { return }
    if head.place == nil { head.place = hasFound ? rest : value }
  }

  private static func without(_ range: Range<Int>, in text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[range.upperBound...], as: UTF8.self)
  }

  private mutating func begin(_ value: String) {
    if DateMention.all(in: value, language: language).first != nil { takeTimeAndPlace(value, mayBePlace: false) }
    guard head.time == nil, let found = times.find(in: value)?.time else { return }
    head.time = found
  }

  private mutating func end(_ value: String) {
    guard let found = times.find(in: value)?.time else { return }
    guard let start = head.time?.start, head.time?.end == nil else { return }
    head.time = (try? TimeSpan(written: "\(start.iso)-\(found.start.iso)", in: language)) ?? head.time
  }

  // MARK: Lines without labels

  private mutating func takeUnlabelled(_ line: HeadLine) {
    let text = line.text
    let isProse = text.count > 110 || text.endsSentence && text.count > 60 && !text.hasSuffix(":")
    if isProse {
      head.introduction.append(line.block)
      return
    }
    let dates = DateMention.all(in: text, language: language)
    head.otherDates += dates
    if let date = dates.first, head.time == nil, let found = times.find(in: Self.without(date.range, in: text)) {
      head.time = found.time
      if head.place == nil { head.place = place(behind: found.after) }
    }
    if dates.isEmpty { head.unplaced.append(text) }
    noteTitle(text)
  }

  /// »… kl. 13.00-15.00 på Hjørring Rådhus«.
  private func place(behind text: String) -> String? {
    let words = language.participants.titleLinks
    guard let (_, rest) = text.behindAny(of: words), rest.first == " ", rest.tidy.beginsWithCapital, rest.count <= 60
    else {
      return nil
    }
    return rest.tidy.trimming { ".,".contains($0) }
  }

  private mutating func noteTitle(_ text: String) {
    head.titles.append(text)
    if language.importing.minutes.contains(where: { text.holds($0) }) { head.isAgenda = false }
    if head.titles.count < 4, language.importing.agenda.contains(where: { text.holds($0) }),
      !head.titles.contains(where: { title in language.importing.minutes.contains { title.holds($0) } })
    {
      head.isAgenda = true
    }
    if head.number == nil { head.number = MeetingNumber(in: text, language: language)?.text }
  }
}
