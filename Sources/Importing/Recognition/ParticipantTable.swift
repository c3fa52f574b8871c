import Minutes

/// Reads tables of participants: name, title, organisation, and crosses under `Til stede` and `Afbud`.
struct ParticipantTable {
  private let language: Language
  private let grammar: ParticipantGrammar

  init(language: Language) {
    self.language = language
    grammar = ParticipantGrammar(language: language)
  }

  /// Whether a table is one: its headings say so, or most of its rows begin with a name.
  func isOne(_ rows: [[String]]) -> Bool {
    if columns(rows.first ?? []) != nil { return true }
    let named = rows.count { row in row.count > 1 && grammar.wordsOfName(in: row[0]) > 1 && !isLabel(row[0]) }
    return rows.count > 1 && named * 3 >= rows.count * 2
  }

  private func isLabel(_ cell: String) -> Bool { HeadLabelReader(language: language).read(cell) != nil }

  /// What the columns hold, by their headings; nil for a row that is none of headings.
  private func columns(_ row: [String]) -> [ParticipantColumn?]? {
    let found = row.map { column($0) }
    guard found.contains(.name), found.compactMap({ $0 }).count > 1 else { return nil }
    return found
  }

  /// What a column holds by its heading; `Til stede / afbud` by the first of its words.
  private func column(_ heading: String) -> ParticipantColumn? {
    let known = language.importing.columns
    func plain(_ text: some StringProtocol) -> String { text.lowercased().tidy.trimming { " :.".contains($0) } }
    return known[plain(heading)] ?? heading.split(separator: "/").lazy.compactMap { known[plain($0)] }.first
  }

  /// What a cell says of attendance by itself, whatever its column is called: `Afbud`, `Til stede`; nil for anything else.
  private func presence(in cell: String) -> Bool? {
    switch language.importing.columns[cell.lowercased()] {
    case .present: true
    case .absent: false
    case .name, .role, .organisation, .note, nil: nil
    }
  }

  /// `syg` of `Afbud (syg)`; nil where a cell tells of no absence or of nothing more.
  private func reasonOfAbsence(in cell: String) -> String? {
    let words = language.importing.columns.filter { $0.value == .absent }.keys
    guard let (_, rest) = cell.behindAny(of: words) else { return nil }
    let reason = rest.trimming { " (),.:;-–".contains($0) }
    return reason.isEmpty ? nil : reason
  }

  /// The groups of a table with their lines; rows of one cell are headings.
  func groups(_ rows: [[String]]) -> [(title: String?, lines: [String])] {
    let headings = rows.first.flatMap { columns($0) }
    var groups: [(title: String?, lines: [String])] = [(nil, [])]
    for row in headings == nil ? rows[...] : rows.dropFirst() {
      let cells = row.map { $0.tidy }
      let filled = cells.filter { !$0.isEmpty }
      guard let first = filled.first else { continue }
      if filled.count == 1,
        grammar.wordsOfName(in: first) < 2 || rows[0].count > 2 && grammar.wordsOfName(in: first) == 0
      {
        groups.append((first.trimming { " :".contains($0) }, []))
        continue
      }
      let line = headings.map { self.line(cells, $0) } ?? filled.joined(separator: ", ")
      if !line.isEmpty { groups[groups.count - 1].lines.append(line) }
    }
    return groups.filter { !$0.lines.isEmpty }
  }

  /// A row as a line.
  private func line(_ cells: [String], _ columns: [ParticipantColumn?]) -> String {
    var parts: [String] = []
    var notes: [String] = []
    var presence: Bool?
    for (cell, column) in zip(cells, columns) where !cell.isEmpty {
      if column != .name, let told = self.presence(in: cell) {
        presence = presence == false ? false : told
        continue
      }
      if column != .name, let reason = reasonOfAbsence(in: cell) {
        presence = false
        notes.append(reason)
        continue
      }
      let isMark = language.importing.marks.contains(cell.lowercased())
      let isNo = language.agenda.no.contains(cell.lowercased())
      switch column {
      case .name: parts.insert(cell, at: 0)
      case .role, .organisation: parts.append(cell)
      case .present:
        if isMark { presence = presence ?? true } else if isNo { presence = false } else { notes.append(cell) }
      case .absent:
        if isMark { presence = false } else if !isNo { notes.append(language.participants.absent[0] + ": " + cell) }
      case .note, nil: notes.append(cell)
      }
    }
    if presence == false { notes.insert(language.participants.absent[0], at: 0) }
    guard !parts.isEmpty else { return "" }
    return parts.joined(separator: ", ") + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
  }
}
