extension NameTable {
  /// The names of several words of all persons, and the terms of the glossary.
  init(persons: [Person], names: PersonNames, glossary: [GlossaryEntry]) {
    var text: [UInt8] = []
    var entries: [(hash: UInt64, candidate: Candidate)] = []
    var seen: Set<[UInt8]> = []
    func add(_ bytes: [UInt8], _ meaning: Meaning) {
      let word = bytes.withUnsafeBufferPointer { $0.wordEnd(from: 0) }
      guard word > 0, seen.insert(bytes).inserted else { return }
      let start = text.count
      text += bytes
      entries.append((WordHash.of(bytes[..<word]), Candidate(text: start..<text.count, form: .full, meaning: meaning)))
    }
    for (index, person) in persons.enumerated() {
      for spelling in [person.name] + person.aliases {
        let bytes = spelling.nameBytes
        guard bytes.contains(0x20) else { continue }
        add(bytes, names.isShared(spelling) ? .nobody : .person(Ref(index)))
      }
    }
    for (index, entry) in glossary.enumerated() { add(entry.term.nameBytes, .glossary(Ref(index))) }
    self.init(entries, text: text)
  }
}
