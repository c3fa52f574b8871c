import Archive
import Minutes

/// Finds known persons and organisations in a sentence.
struct NameSpotter {
  /// What each name, in lower case, is written as in a field.
  private var names: [String: String] = [:]
  private var longest = 1
  /// Words between names.
  private let links: Set<String>

  /// - Parameter participants: the names of the meeting's participants, who are known by their first names too.
  init(registry: Registry, participants: [String]) {
    links = Set(registry.language.participants.and)
    for organisation in registry.organisations {
      for name in [organisation.name] + organisation.aliases { add(name, as: organisation.name) }
    }
    let ordinary = Set(registry.language.mentions.ambiguousFirstNames)
    let firstNames = participants.map { $0.split(separator: " ").first.map(String.init) ?? $0 }
    for (name, first) in zip(participants, firstNames) {
      let isOnly = firstNames.count { $0 == first } == 1
      if isOnly, !ordinary.contains(first.lowercased()) { add(first, as: name) }
    }
    for person in registry.persons where person.isListed {
      for name in [person.name] + person.aliases { add(name, as: name) }
    }
    for name in participants { add(name, as: name) }
  }

  private mutating func add(_ name: String, as written: String) {
    names[name.lowercased()] = written
    longest = max(longest, name.split(separator: " ").count)
  }

  /// What a name means; nil for an unknown one.
  func meaning(of name: String) -> String? { names[name.tidy.lowercased()] }

  /// The names in some words, in order, each once, and how many words are neither names nor link them.
  func read(_ text: some Sequence<String>) -> (names: [String], others: Int) {
    let words = text.map { $0.trimming { ".,;:()".contains($0) } }
    var found: [String] = []
    var others = 0
    var index = 0
    while index < words.count {
      var count = 0
      for end in stride(from: min(words.count, index + longest), to: index, by: -1) where count == 0 {
        guard let name = names[words[index..<end].joined(separator: " ").lowercased()] else { continue }
        if !found.contains(name) { found.append(name) }
        count = end - index
      }
      if count == 0, !links.contains(words[index].lowercased()) { others += 1 }
      index += max(1, count)
    }
    return (found, others)
  }
}
