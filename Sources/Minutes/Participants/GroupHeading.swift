import Diagnostics

/// What the heading of a group says of everybody in it: `Afbud`, `Gæster som deltager i punkterne 1-3`.
struct GroupHeading {
  let kind: ParticipantGroup.Kind
  /// Known notes at the heading's end or in brackets, which hold for all lines that say nothing of their own.
  let notes: [Located<ParticipantNote>]

  init(_ line: LineText, language: Language) {
    let reader = NoteReader(language: language, line: line)
    let table = language.notes
    let brackets = BracketReader(line).brackets
    let end = brackets.first?.lowerBound ?? line.bytes.count
    let words = LineWord.words(of: 0..<end, in: line)[...]
    let kinds: [(ParticipantGroup.Kind, PhraseSet)] = [
      (.absent, table.absentGroups), (.guests, table.guestGroups), (.secretariat, table.secretariatGroups),
    ]
    let found = kinds.lazy.map { ($0.0, $0.1.prefix(of: words)) }.first { $0.1 > 0 }
    kind = found?.0 ?? .ordinary
    var notes = brackets.compactMap { reader.knownNotes(in: BracketReader.inside($0)) }.flatMap { $0 }
    for place in words.indices.dropFirst(max(1, found?.1 ?? 1)) {
      let rest = words[place].range.lowerBound..<end
      if reader.mayBeKnown(rest), let known = reader.knownNotes(in: rest) {
        notes = known + notes
        break
      }
    }
    self.notes = notes
  }

  /// The line with the heading's notes, but for those of a kind that it has itself.
  func apply(to line: ParticipantLine) -> ParticipantLine {
    guard !notes.isEmpty, !line.isVacant else { return line }
    var result = line
    result.notes += notes.filter { note in !line.notes.contains { $0.value.isSameKind(as: note.value) } }
    return result
  }
}

extension ParticipantNote {
  fileprivate func isSameKind(as other: ParticipantNote) -> Bool {
    switch (self, other) {
    case (.absent, .absent), (.remote, .remote), (.items, .items), (.substitute, .substitute): true
    default: self == other
    }
  }
}
