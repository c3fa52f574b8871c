import Archive
import Minutes

/// Finds decisions and agreed actions that are phrased in prose.
struct ProposalFinder {
  private let words: ImportWords
  private let agenda: AgendaWords
  private let spotter: NameSpotter

  init(registry: Registry, spotter: NameSpotter) {
    words = registry.language.importing
    agenda = registry.language.agenda
    self.spotter = spotter
  }

  /// A line that the secretary may accept.
  struct Proposal {
    /// As the format writes it: `Beslutning: …`, `Opgave (WHO, frist WHEN): …`.
    var text: String
    var isAction: Bool
  }

  /// What a paragraph of minutes proposes.
  func proposals(in paragraph: String) -> [Proposal] {
    // What is labelled needs no proposal.
    if let (_, rest) = paragraph.behindAny(of: agenda.decision + agenda.action),
      rest.first == ":" || rest.tidy.first == "("
    {
      return []
    }
    return Sentences.of(paragraph).compactMap { proposal(in: $0) }
  }

  private func proposal(in sentence: String) -> Proposal? {
    guard sentence.count > 12, !sentence.hasSuffix("?") else { return nil }
    let agreed = behindAgreement(sentence)
    let owners = subject(of: agreed ?? sentence)
    let deadline = deadline(in: sentence)
    if owners != nil || agreed != nil && (deadline != nil || agreed == "") {
      var bracket = (owners ?? []).joined(separator: ", ")
      if let deadline, let label = agenda.due.first {
        bracket += (bracket.isEmpty ? "" : ", ") + label + " " + deadline
      }
      let label = (agenda.action.first ?? "").prefix(1).uppercased() + (agenda.action.first ?? "").dropFirst()
      return Proposal(text: label + (bracket.isEmpty ? "" : " (\(bracket))") + ": " + sentence, isAction: true)
    }
    guard agreed != nil || words.deciding.contains(where: { sentence.holds($0) }) else { return nil }
    let label = (agenda.decision.first ?? "").prefix(1).uppercased() + (agenda.decision.first ?? "").dropFirst()
    return Proposal(text: label + ": " + sentence, isAction: false)
  }

  /// What a sentence says was agreed: the words behind `det blev aftalt, at`; empty where the turn stands farther on, nil where
  /// there is none.
  private func behindAgreement(_ sentence: String) -> String? {
    if let (_, rest) = sentence.behindAny(of: words.agreeing) { return rest.tidy }
    return words.agreeing.contains { sentence.holds($0) } ? "" : nil
  }

  /// Who does something in a sentence that begins with their names alone and goes on with a verb of doing.
  private func subject(of sentence: String) -> [String]? {
    let text = sentence.split(separator: " ").map(String.init)
    for index in text.indices.dropFirst().prefix(9) {
      let rest = text[index...].joined(separator: " ")
      guard words.acting.contains(where: { rest.behind($0) != nil }) else { continue }
      let (names, others) = spotter.read(text[..<index])
      return names.isEmpty || others > 0 ? nil : names
    }
    return nil
  }

  /// `frem mod næste møde`, `senest den 1. juli 2022`: from the word that opens a deadline to the end of the phrase.
  private func deadline(in sentence: String) -> String? {
    let text = sentence.split(separator: " ").map(String.init)
    for index in text.indices.dropFirst() {
      let rest = text[index...].joined(separator: " ")
      guard let (word, behind) = rest.behindAny(of: words.deadlines) else { continue }
      let isWhole = word.contains(" ") || behind.isEmpty
      var phrase = word
      for next in behind.split(separator: " ").prefix(isWhole ? 4 : 6) {
        if phrase.hasSuffix(",") { break }
        if isWhole, !next.contains(where: \.isNumber), !phrase.split(separator: " ").contains("mødet") { break }
        phrase += " " + next
      }
      let plain = phrase.trimming { ".,;:()".contains($0) }
      if plain.count > word.count || word.contains(" ") { return plain }
    }
    return nil
  }
}
