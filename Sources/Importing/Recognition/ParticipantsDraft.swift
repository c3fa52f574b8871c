import Archive
import Minutes

/// A list of participants while it is gathered line by line.
struct ParticipantsDraft {
  /// A group and the lines in it, ready for the front matter.
  struct Group {
    var title: String?
    var lines: [ParticipantDraft]
  }

  private let registry: Registry
  private let grammar: ParticipantGrammar
  private let splitter: PersonSplitter
  private let writer: ParticipantLineWriter
  private var groups: [Group] = []
  /// The lines of the last group, as they stand in the source.
  private var lines: [String] = []
  private var title: String?
  /// Whether the last line ended on a comma.
  private var isUnfinished = false
  /// Lines that were no participants.
  private(set) var unplaced: [String] = []

  init(registry: Registry) {
    self.registry = registry
    grammar = ParticipantGrammar(language: registry.language)
    splitter = PersonSplitter(registry: registry)
    writer = ParticipantLineWriter(registry: registry)
  }

  /// Opens a group under a label.
  mutating func open(_ label: HeadLabel, _ written: String) {
    close()
    title = written
  }

  /// Takes a group that a table held.
  mutating func add(_ group: (title: String?, lines: [String])) {
    let label = lines.isEmpty ? title : nil
    close()
    title = group.title ?? label
    lines = group.lines
    close()
  }

  /// Takes a line; false where it is none of a list of participants.
  @discardableResult
  mutating func add(_ text: String, cells: [String], isParted: Bool, next: String?) -> Bool {
    let line = text.trimming { " ,;".contains($0) }
    guard line.contains(where: \.isLetter) else { return true }
    defer { isUnfinished = text.tidy.hasSuffix(",") && !text.tidy.hasSuffix("),") }
    if cells.count > 1, cells.allSatisfy({ grammar.wordsOfName(in: $0) > 1 && !$0.contains(",") }) {
      lines += cells
      return true
    }
    if cells.count == 2, isGroupCell(cells[0]), grammar.wordsOfName(in: cells[1]) > 1 {
      if cells[0].beginsInLowerCase, let current = title {
        title = current + " " + cells[0]
      } else {
        openGroup(cells[0])
      }
      lines += splitter.persons(in: cells[1].trimming { " ,;".contains($0) })
      return true
    }
    if let colon = line.firstIndex(of: ":"), line[..<colon].count <= 50 {
      let names = line[line.index(after: colon)...].tidy
      if names.isEmpty || isHeading(String(line[..<colon]))
        || !splitter.persons(in: names).isEmpty && names.beginsWithCapital
      {
        openGroup(String(line[..<colon]))
        if !names.isEmpty { lines += splitter.persons(in: names) }
        return true
      }
    }
    let persons = splitter.persons(in: line)
    if isContinuation(line, isParted) {
      lines[lines.count - 1] += (isUnfinished ? ", " : " ") + line
    } else if isHeading(line) || isTitle(line, isParted, next) {
      openGroup(line)
    } else if persons.count > 1, persons.allSatisfy({ grammar.wordsOfName(in: $0) > 1 }) {
      lines += persons
    } else if grammar.wordsOfName(in: line) > 1 || isVacancy(line) || grammar.nameBehindTitle(in: line) != nil
      || line.count <= 100 && line.contains(",") && line.beginsWithCapital && !line.endsSentence
    {
      lines += splitter.persons(in: line)
    } else if !isParted, line.count <= 60, !line.endsSentence {
      lines.append(line)
    } else {
      return false
    }
    return true
  }

  /// Takes what stands behind the list's label, which is names whatever it looks like.
  mutating func addLabelled(_ text: String, cells: [String]) {
    if !add(text, cells: cells, isParted: false, next: nil) { lines += splitter.persons(in: text) }
  }

  /// The groups, each line as the front matter takes it.
  mutating func finished() -> [Group] {
    close()
    return groups
  }

  private mutating func openGroup(_ title: String) {
    // A heading directly under the list's label takes its place, unless that says something of attendance.
    if let current = self.title, lines.isEmpty, grammar.kind(ofGroup: current) != .ordinary,
      grammar.kind(ofGroup: title) == .ordinary
    {
      self.title = current + " " + title
      return
    }
    close()
    self.title = title
  }

  private mutating func close() {
    defer {
      lines = []
      title = nil
    }
    guard !lines.isEmpty else {
      if let title, groups.isEmpty == false { unplaced.append(title) }
      return
    }
    let group = title.map { Self.spaced($0) }
    groups.append(Group(title: group, lines: lines.map { writer.participant($0, inGroup: group) }))
  }

  /// `punkterne1-3` with the blank that is missing.
  private static func spaced(_ title: String) -> String {
    var result = ""
    for character in title {
      if character.isNumber, let last = result.last, last.isLetter { result.append(" ") }
      result.append(character)
    }
    return result.trimming { " :".contains($0) }
  }

  // MARK: Kinds of lines

  /// Whether a cell before a name says what group it is: `Administrative`.
  private func isGroupCell(_ cell: String) -> Bool {
    cell.count <= 30 && !cell.contains(",") && grammar.wordsOfName(in: cell) < 2 && cell.contains(where: \.isLetter)
  }

  /// Whether a line names an organisation, or says who those below it are.
  private func isHeading(_ line: String) -> Bool {
    guard !line.contains(","), !line.contains("(") || grammar.kind(ofGroup: line) != .ordinary else { return false }
    if grammar.kind(ofGroup: line) != .ordinary { return true }
    if registry.organisation(named: line) != nil { return true }
    let words = registry.language.participants
    if let (_, rest) = line.behindAny(of: words.groupPrefixes), rest.first == " ", rest.tidy.beginsWithCapital {
      return true
    }
    let last = line.split(separator: " ").last.map { $0.lowercased() } ?? ""
    let first = line.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return grammar.wordsOfName(in: line) == 0
      && (words.organisationEndings.contains { last.hasSuffix($0) } || words.organisationEndings.contains(first))
      && line.beginsWithCapital
  }

  /// Whether a line stands above names without being one.
  private func isTitle(_ line: String, _ isParted: Bool, _ next: String?) -> Bool {
    guard let next, !line.contains(","), line.count <= 60, grammar.wordsOfName(in: line) < 2, line.beginsWithCapital,
      !isVacancy(line)
    else { return false }
    return grammar.wordsOfName(in: next) > 1 && (isParted || lines.isEmpty || !line.contains(" "))
  }

  private func isVacancy(_ line: String) -> Bool {
    grammar.read(line).line?.isVacant == true
  }

  /// Whether a line goes on with the one before it: an open bracket, or a comma at its end and no name here.
  private func isContinuation(_ line: String, _ isParted: Bool) -> Bool {
    guard let last = lines.last else { return false }
    if last.count(where: { $0 == "(" }) > last.count(where: { $0 == ")" }) { return true }
    if line.first == "(", !isVacancy(line) { return true }
    let isName = grammar.wordsOfName(in: line) > 1
    if isUnfinished, !isParted, !isName, !line.contains(",") || line.beginsInLowerCase { return true }
    // »Havneby« and »Kommune«: an organisation's name that the end of a line parts.
    if !isName, let word = last.split(separator: " ").last, registry.organisation(named: word + " " + line) != nil {
      return true
    }
    return line.beginsInLowerCase && grammar.wordsOfName(in: line) < 2
  }
}
