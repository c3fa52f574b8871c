import Minutes

/// Reads the labels of a meeting's head: `Mødedato: …`, `Sted Rådhuset`, `Deltagere`.
struct HeadLabelReader {
  private let language: Language
  private let labels: [String: HeadLabel]

  init(language: Language) {
    self.language = language
    labels = language.importing.labels
  }

  /// A label and what stands behind it on the line.
  struct Reading {
    let label: HeadLabel
    /// As written.
    let written: String
    let rest: String
    /// Whether a colon or a wide gap parts the two, or nothing follows.
    let isSure: Bool
  }

  /// The label that a line begins with; nil where it begins with none.
  func read(_ text: String) -> Reading? {
    guard text.beginsWithCapital, let (word, behind) = text.behindAny(of: labels.keys), let label = labels[word] else {
      return nil
    }
    let written = String(text.prefix(word.count))
    var rest = behind.tidy
    let hasColon = rest.first == ":"
    // »Mødedato (dag)«, »Deltagere i mødet:«: at most a few words before the colon.
    if !hasColon, let colon = rest.firstIndex(of: ":"), rest[..<colon].count <= 24, isParticipants(label) {
      let between = rest[..<colon]
      guard !between.contains(",") else { return nil }
      return Reading(
        label: label, written: written + " " + between, rest: rest[rest.index(after: colon)...].tidy, isSure: true)
    }
    if hasColon { rest = rest.dropFirst().tidy }
    if rest.isEmpty || hasColon { return Reading(label: label, written: written, rest: rest, isSure: true) }
    guard fits(rest, label) else { return nil }
    return Reading(label: label, written: written, rest: rest, isSure: false)
  }

  /// The label of a line whose pieces wide gaps part.
  func read(_ cells: [String]) -> Reading? {
    guard let first = cells.first, let label = read(first), label.rest.isEmpty else { return nil }
    return Reading(
      label: label.label, written: label.written, rest: cells.dropFirst().joined(separator: " "), isSure: true)
  }

  /// Whether a label of a day is a part of others, `Dato` of `Mødedato`: letterheads have it for the day they were sent.
  func isBareDate(_ label: String) -> Bool {
    let plain = label.lowercased()
    return labels.contains { $0.value == .date && $0.key != plain && $0.key.hasSuffix(plain) }
  }

  private func isParticipants(_ label: HeadLabel) -> Bool {
    [.participants, .absent, .guests, .secretariat].contains(label)
  }

  /// Whether a text can be the value of a label that no colon follows.
  private func fits(_ text: String, _ label: HeadLabel) -> Bool {
    guard text.count <= 120, !text.hasSuffix(".") || label == .participants || label == .absent else { return false }
    switch label {
    case .date, .begin, .end: return text.contains(where: \.isNumber)
    case .time, .timeAndPlace, .next:
      return text.contains(where: \.isNumber)
        && (text.first?.isNumber == true || text.beginsInLowerCase || text.beginsWithCapital)
    case .caseNumber, .number: return text.first?.isNumber == true
    case .chair, .host, .minuteTaker, .approvedBy:
      return ParticipantGrammar(language: language).wordsOfName(in: text) > 1
    case .participants, .absent, .guests, .secretariat: return text.beginsWithCapital
    case .place: return text.beginsWithCapital && !text.endsSentence
    case .meeting: return text.beginsWithCapital && text.count <= 80 && !text.endsSentence
    case .agenda, .other: return false
    }
  }
}
