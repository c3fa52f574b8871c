extension NameTable {
  /// The names of several words of all persons, and the terms of the glossary.
  init(persons: [Person], names: PersonNames, glossary: [GlossaryEntry]) {
    var text: [UInt8] = []
    var candidates: [Candidate] = []
    var seen: Set<[UInt8]> = []
    func add(_ bytes: [UInt8], _ meaning: Meaning) {
      guard bytes.withUnsafeBufferPointer({ $0.isWordByte(at: 0) }), seen.insert(bytes).inserted else { return }
      let start = text.count
      text += bytes
      candidates.append(Candidate(text: start..<text.count, form: .full, meaning: meaning))
    }
    for (index, person) in persons.enumerated() {
      for spelling in [person.name] + person.aliases {
        let bytes = spelling.nameBytes
        guard bytes.contains(0x20) else { continue }
        add(bytes, names.isShared(spelling) ? .nobody : .person(Ref(index)))
      }
    }
    for (index, entry) in glossary.enumerated() { add(entry.term.nameBytes, .glossary(Ref(index))) }
    self.init(candidates, text: text)
  }
}
