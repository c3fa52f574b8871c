extension NameTable {
  /// The names of several words of all persons, and the terms of the glossary.
  init(persons: [Person], names: PersonNames, glossary: [GlossaryEntry]) {
    var text: [UInt8] = []
    var entries: [(hash: UInt64, candidate: Candidate)] = []
    var seen: Set<[UInt8]> = []
    func add(_ name: String, _ meaning: Meaning) {
      let bytes = name.nameBytes
      let word = bytes.withUnsafeBufferPointer { $0.wordEnd(from: 0) }
      guard word > 0, seen.insert(bytes).inserted else { return }
      let start = text.count
      text += bytes
      entries.append((WordHash.of(bytes[..<word]), Candidate(text: start..<text.count, form: .full, meaning: meaning)))
    }
    for (index, person) in persons.enumerated() {
      for spelling in [person.name] + person.aliases where spelling.nameWords.count > 1 {
        let isAlone = names.bearers[NameKey(spelling)] == [Ref(index)]
        add(spelling, isAlone ? .person(Ref(index)) : .nobody)
      }
    }
    for (index, entry) in glossary.enumerated() { add(entry.term, .glossary(Ref(index))) }
    self.init(entries, text: text)
  }
}

extension String {
  /// The words of a name, parted by blanks.
  var nameWords: [Substring] {
    split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\u{A0}" || $0 == "\u{2009}" || $0 == "\u{202F}" }
  }

  /// The bytes of a name with one space between its words.
  var nameBytes: [UInt8] {
    Array(nameWords.joined(separator: " ").utf8)
  }
}
