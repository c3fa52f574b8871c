import Minutes

/// What can be told of a line by its words alone.
struct LineWords {
  private let language: Language
  private let labels: HeadLabelReader
  private let participants: ParticipantGrammar

  init(language: Language) {
    self.language = language
    labels = HeadLabelReader(language: language)
    participants = ParticipantGrammar(language: language)
  }

  /// Whether a line begins with a label: `Indstilling:`, `Mødedato: …`.
  func isLabel(_ line: String) -> Bool {
    SectionLabel(line, language: language).map { !$0.written.isEmpty || !$0.rest.isEmpty } ?? false
      || labels.read(line)?.isSure ?? false
  }

  /// Whether a line is a label, and its value has yet to come.
  func isLabelAlone(_ line: String) -> Bool {
    SectionLabel(line, language: language).map { $0.rest.isEmpty } ?? false
      || labels.read(line).map { $0.isSure && $0.rest.isEmpty } ?? false
  }

  /// Whether a line cannot end here: `… v/`.
  func awaitsName(_ line: String) -> Bool {
    language.agenda.presentedBy.contains { word in
      line.lowercased().hasSuffix(" " + word) && line.count < 160
    }
  }

  /// Whether a line names a group and those in it: `Skovlund Kommune: Hanne Rask, …`.
  func isGroup(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].count <= 40, line.beginsWithCapital else { return false }
    return participants.wordsOfName(in: String(line[line.index(after: colon)...])) > 1
  }

  /// Whether a line looks like one of a list of participants: a name, and more behind a comma.
  func isParticipant(_ line: String) -> Bool {
    line.contains(",") && line.count < 160 && (participants.wordsOfName(in: line) > 1 || isGroup(line))
  }
}
