import Archive
import Diagnostics
import Minutes

/// Turns lines of a source into lines that the format reads as they are meant.
struct ParticipantLineWriter {
  private let registry: Registry
  private let grammar: ParticipantGrammar

  init(registry: Registry) {
    self.registry = registry
    grammar = ParticipantGrammar(language: registry.language)
  }

  /// A participant of a group.
  func participant(_ source: String, inGroup group: String?) -> ParticipantDraft {
    let line = parted(tidied(source))
    let reading = grammar.read(line)
    guard let read = reading.line, reading.faults.isEmpty else {
      return mapping(ofUnclear: line) ?? ParticipantDraft(line: line, name: reading.line?.name.value ?? line)
    }
    let name = read.isVacant ? "" : read.name.value
    let isAbsent = read.notes.contains { if case .absent = $0.value { true } else { false } }
    if let mapping = mapping(of: read, line: line, inGroup: group) {
      return ParticipantDraft(line: line, mapping: mapping, name: name, isAbsent: isAbsent)
    }
    return ParticipantDraft(line: separated(read, line), name: name, isAbsent: isAbsent)
  }

  /// `Leder af Sund Info Lise Søndergaard, regional sekretær`: nobody can tell from the line where the name begins.
  private func mapping(ofUnclear line: String) -> ParticipantDraft? {
    guard let parts = grammar.nameBehindTitle(in: line) else { return nil }
    let rest = line.split(separator: ",", maxSplits: 1).dropFirst().first.map { $0.tidy } ?? ""
    let name = parts.name
    let role = [parts.title, rest].filter { !$0.isEmpty }.joined(separator: ", ")
    return ParticipantDraft(line: line, mapping: [("name", name), ("role", role)], name: name)
  }

  /// In a group that is an organisation, what stands behind the name is the role as a whole where it names no organisation:
  /// »direktør, Sundheds- og Kulturforvaltningen« under »Aalborg Kommune«.
  private func mapping(of read: ParticipantLine, line: String, inGroup group: String?) -> [(String, String)]? {
    guard let group, isOrganisation(group), read.parts.count > 1, !read.isVacant else { return nil }
    let parts = read.parts.map(\.value)
    guard !parts.contains(where: { isOrganisation($0) }), let last = parts.last, last.beginsWithCapital else {
      return nil
    }
    let brackets = Self.brackets(in: line)
    guard read.notes.isEmpty || !brackets.isEmpty else { return nil }
    var mapping = [
      ("name", read.name.value), ("role", ([read.title].compactMap { $0 } + parts).joined(separator: ", ")),
    ]
    if !brackets.isEmpty { mapping.append(("note", brackets.joined(separator: ", "))) }
    return mapping
  }

  private func isOrganisation(_ name: String) -> Bool {
    if registry.organisation(named: name) != nil { return true }
    let words = registry.language.participants
    if let (_, rest) = name.behindAny(of: words.groupPrefixes), rest.first == " " { return isOrganisation(rest.tidy) }
    let slugs = name.split(separator: " ").map { $0.lowercased() }
    return ["kommune", "region", "hospital"].contains { ending in
      words.organisationEndings.contains(ending) && slugs.contains { $0.hasSuffix(ending) }
    }
  }

  /// `næstformand PLO Nordjylland` with a comma between the role and the organisation.
  private func separated(_ read: ParticipantLine, _ line: String) -> String {
    guard let last = read.parts.last?.value, registry.organisation(named: last) == nil else { return line }
    let words = last.split(separator: " ")
    guard words.count > 1 else { return line }
    for start in 1..<words.count {
      let name = words[start...].joined(separator: " ")
      guard registry.organisation(named: name) != nil, let range = Self.range(of: last, in: line) else { continue }
      let role = words[..<start].joined(separator: " ").trimming { " -–,".contains($0) }
      return line[..<range.lowerBound] + role + ", " + name + line[range.upperBound...]
    }
    return line
  }

  /// `Karen Holm direktør Havneby Kommune`, as tabs and columns leave it: with commas before a role and a known organisation.
  private func parted(_ line: String) -> String {
    let head = line.prefix { $0 != "(" }
    let words = head.split(separator: " ").map(String.init)
    guard words.count > 2, !words.contains(where: { $0.hasSuffix(",") || "-–".contains($0) }) else { return line }
    let organisation = (2..<words.count).first {
      registry.organisation(named: words[$0...].joined(separator: " ")) != nil
    }
    let end = organisation ?? words.count
    let role = (2..<max(2, end)).first { isTitle(words[$0]) }
    guard organisation != nil || role != nil else { return line }
    let name = words[..<(role ?? end)].joined(separator: " ")
    guard grammar.wordsOfName(in: name) > 1 else { return line }
    let parts = [
      name, role.map { words[$0..<end].joined(separator: " ") },
      organisation.map { words[$0...].joined(separator: " ") },
    ]
    let rest = line.dropFirst(head.count).tidy
    return parts.compactMap { $0 }.joined(separator: ", ") + (rest.isEmpty ? "" : " " + rest)
  }

  /// A word in lower case that a role begins with.
  private func isTitle(_ word: String) -> Bool {
    let words = registry.language.participants
    return word.beginsInLowerCase
      && (words.titles.contains(word) || words.titlePrefixes.contains(word)
        || words.titleEndings.contains { word.hasSuffix($0) })
  }

  private static func range(of part: String, in line: String) -> Range<String.Index>? {
    var start = line.startIndex
    while start < line.endIndex {
      if line[start...].hasPrefix(part) { return start..<line.index(start, offsetBy: part.count) }
      start = line.index(after: start)
    }
    return nil
  }

  /// One blank before a bracket, no comma at the end, `ref.` written out.
  private func tidied(_ line: String) -> String {
    for short in ["(ref.)", "(ref)"] where line.lowercased().hasSuffix(short) {
      return tidied(String(line.dropLast(short.count))) + " (\(registry.language.participants.minuteTaker[0]))"
    }
    var result = ""
    for character in line.trimming({ " ,;".contains($0) }) {
      if character == "(", let last = result.last, last != " " { result.append(" ") }
      result.append(character)
    }
    return result
  }

  /// What stands in brackets.
  private static func brackets(in line: String) -> [String] {
    line.split(separator: "(").dropFirst().compactMap { $0.split(separator: ")").first?.tidy }.filter { !$0.isEmpty }
  }
}
