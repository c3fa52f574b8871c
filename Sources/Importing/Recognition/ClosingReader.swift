import Minutes

/// Reads what stands under the last item and belongs to no item: who wrote and approved the minutes, when the next meeting is.
struct ClosingReader {
  let language: Language
  /// The names of the participants.
  let names: [String]

  /// What the closing lines say.
  struct Closing {
    var minuteTaker: String?
    var approvers: [String] = []
    var next: String?
    /// Their lines, the last of which is the last of the text.
    var lines: [String] = []
  }

  /// The closing lines at the end of the blocks, which lose them.
  func take(from blocks: inout [Block]) -> Closing {
    var closing = Closing()
    while blocks.count > 1, let last = blocks.last, last.marker == nil, last.text.count <= 160,
      read(last.text, into: &closing)
    {
      closing.lines.insert(last.whole, at: 0)
      blocks.removeLast()
    }
    return closing
  }

  private func read(_ text: String, into closing: inout Closing) -> Bool {
    let words = language.importing
    if let (_, rest) = text.behindAny(of: words.approvedBy), let found = persons(rest) {
      closing.approvers = found + closing.approvers
      return true
    }
    if let (_, rest) = text.behindAny(of: words.writtenBy), let found = persons(rest) {
      closing.minuteTaker = found.first
      return true
    }
    if let (_, rest) = text.behindAny(of: words.nextMeeting), text.count <= 120, rest.contains(where: \.isNumber),
      Sentences.of(text).count == 1
    {
      closing.next = text
      return true
    }
    return false
  }

  /// The persons of `SA og LKL`, `Søren Aalund, Lisbeth Kjær Lagoni`; nil where one of them is unknown.
  private func persons(_ text: Substring) -> [String]? {
    let plain = text.trimming { ".:,; ".contains($0) }
    guard !plain.isEmpty else { return nil }
    var found: [String] = []
    for part in plain.split(whereSeparator: { ",;/&".contains($0) }) {
      for name in Self.parted(String(part), at: language.participants.and) {
        guard let person = person(name) else { return nil }
        found.append(person)
      }
    }
    return found.isEmpty ? nil : found
  }

  private static func parted(_ text: String, at links: [String]) -> [String] {
    var names = [""]
    for word in text.split(separator: " ") {
      if links.contains(word.lowercased()) { names.append("") } else { names[names.count - 1] += " " + word }
    }
    return names.map { $0.tidy }.filter { !$0.isEmpty }
  }

  /// The participant of a name or of initials that one alone has.
  private func person(_ text: String) -> String? {
    let named = names.filter { $0.lowercased() == text.lowercased() }
    if named.count == 1 { return named[0] }
    guard text.count >= 2, text.allSatisfy({ $0.isLetter && $0.isUppercase }) else {
      return ParticipantGrammar(language: language).wordsOfName(in: text) > 1 ? text : nil
    }
    let initialled = names.filter { name in
      String(name.split { $0 == " " || $0 == "-" }.compactMap(\.first)).uppercased() == text
    }
    return initialled.count == 1 ? initialled[0] : nil
  }
}
