import Minutes

/// Names and abbreviations by the hash of their first word: one look-up at each word of a text finds them.
struct MentionTable: Sendable {
  /// A name or an abbreviation that a text may mention.
  struct Candidate: Sendable {
    /// The bytes of the whole name; a blank in it stands for any one blank.
    let bytes: [UInt8]
    let meaning: Meaning
  }

  /// What a candidate means.
  enum Meaning: Sendable {
    case person(Ref<Person>)
    /// A name that several bear, or a name of one word: meant only in the bearer's own meetings.
    case bearers([Ref<Person>])
    case glossary(Ref<GlossaryEntry>)
  }

  /// The candidates by the hash of their first word, longest first.
  private(set) var candidates: [UInt64: [Candidate]] = [:]

  /// Adds a name or abbreviation; `finish` must follow the last.
  mutating func add(_ name: String, _ meaning: Meaning) {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty else { return }
    let end = bytes.withUnsafeBufferPointer { $0.wordEnd(from: 0) }
    guard end > 0 else { return }
    candidates[WordHash.of(bytes[..<end]), default: []].append(Candidate(bytes: bytes, meaning: meaning))
  }

  /// Longest first, so that the first match is the longest one.
  mutating func finish() {
    for key in candidates.keys {
      candidates[key]?.sort { left, right in
        left.bytes.count == right.bytes.count
          ? left.bytes.lexicographicallyPrecedes(right.bytes) : left.bytes.count > right.bytes.count
      }
    }
  }

  /// The names of all listed persons and the terms of the glossary.
  init(persons: [Person], names: PersonNames, glossary: [GlossaryEntry]) {
    var seen: Set<String> = []
    for person in persons {
      for spelling in [person.name] + person.aliases where seen.insert(spelling).inserted {
        let bearers = names.bearers[NameKey(spelling), default: []]
        guard bearers.contains(where: { persons[$0.index].isListed }) else { continue }
        if bearers.count == 1, spelling.contains(" ") {
          add(spelling, .person(bearers[0]))
        } else {
          add(spelling, .bearers(bearers))
        }
      }
    }
    for (index, entry) in glossary.enumerated() { add(entry.term, .glossary(Ref(index))) }
    finish()
  }

  /// The first names of a meeting's participants: each beginning of a name that exactly one participant bears.
  init(firstNamesOf participants: [Ref<Person>], persons: [Person]) {
    var bearers: [String: [Ref<Person>]] = [:]
    for participant in participants {
      var beginnings: Set<String> = []
      for spelling in [persons[participant.index].name] + persons[participant.index].aliases {
        let words = spelling.split(separator: " ")
        for count in 1..<max(words.count, 2) where words.count > 1 {
          beginnings.insert(words.prefix(count).joined(separator: " "))
        }
      }
      for beginning in beginnings { bearers[beginning, default: []].append(participant) }
    }
    for (beginning, owners) in bearers where owners.count == 1 && persons[owners[0].index].isListed {
      add(beginning, .person(owners[0]))
    }
    finish()
  }
}
