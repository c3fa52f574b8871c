public import Diagnostics
public import Minutes

/// Persons who may be one: a name with a part left out, or with its parts in another order. Names that differ in their spelling
/// alone are warned of when the registry is made.
struct SimilarPersons {
  private let registry: Registry
  /// For each person that may be another, the one who is named more often; the first of several.
  private(set) var pairs: [(rarer: Ref<Person>, other: Ref<Person>)] = []

  /// A person's name in words.
  private struct Name {
    let person: Ref<Person>
    let words: [Substring]
  }

  init(_ registry: Registry) {
    self.registry = registry
    var groups: [String: [Name]] = [:]
    for (index, person) in registry.persons.enumerated() {
      let words = NameKey(person.name).text.split { $0 == " " || $0 == "-" }
      guard let first = words.first, let last = words.last, words.count > 1 else { continue }
      groups["\(first) \(last)", default: []].append(Name(person: Ref(index), words: words))
    }
    for group in groups.values where group.count > 1 {
      for (place, name) in group.enumerated() {
        for other in group[(place + 1)...] where Self.mayBeOne(name, other) && !areTold(name.person, other.person) {
          pairs.append(ordered(name.person, other.person))
        }
      }
    }
    pairs.sort { ($0.rarer, $0.other) < ($1.rarer, $1.other) }
  }

  /// Whether one name has all words of the other.
  private static func mayBeOne(_ left: Name, _ right: Name) -> Bool {
    let (short, long) = left.words.count <= right.words.count ? (left.words, right.words) : (right.words, left.words)
    return Set(short).isSubset(of: long)
  }

  /// Whether files say that they are two.
  private func areTold(_ left: Ref<Person>, _ right: Ref<Person>) -> Bool {
    registry[left].path != nil && registry[right].path != nil
  }

  /// Of two persons the one that is named less often first; somebody with a file is the known one, and of two who are named as
  /// often the one with the longer name.
  private func ordered(_ left: Ref<Person>, _ right: Ref<Person>) -> (rarer: Ref<Person>, other: Ref<Person>) {
    func weight(_ reference: Ref<Person>) -> (Int, Int, Int, Int) {
      let person = registry[reference]
      return (person.path == nil ? 0 : 1, person.participations.count, person.name.utf8.count, -reference.index)
    }
    return weight(left) < weight(right) ? (left, right) : (right, left)
  }
}

extension Registry {
  /// Advice on persons who may be one, each at the newest line that names the one less known.
  ///
  /// - Parameter documents: what the registry was made from.
  public func adviceOnPersons(in documents: ContentDocuments) -> [Diagnostic] {
    let pairs = SimilarPersons(self).pairs
    let places = Dictionary(documents.meetings.map { ($0.path, $0) }) { first, _ in first }
    return pairs.compactMap { pair in
      guard let meeting = self[pair.rarer].participations.last?.meeting else { return nil }
      guard let document = places[self[meeting].document.path] else { return nil }
      let own = Set(([self[pair.rarer].name] + self[pair.rarer].aliases).map { NameKey($0) })
      let line = document.groups.lazy.flatMap(\.participants).first { own.contains(NameKey($0.name.value)) }
      let advice = ContentAdvice.similarNames(self[pair.rarer].name, other: self[pair.other].name)
      return Diagnostic(
        advice, file: documents.displayPath(document.path), at: line?.name.position, length: line?.name.value.count ?? 1
      )
    }
  }

  /// The words in capitals that names of the archive and the glossary explain.
  public var knownAbbreviations: Set<String> {
    var names = glossary.map(\.term)
    names += organisations.flatMap { [$0.name] + $0.aliases + $0.formerNames.map(\.name.value) }
    names += bodies.flatMap { $0.names.map(\.name) + $0.aliases }
    names += persons.flatMap { [$0.name] + $0.aliases }
    names += clusters.map(\.name) + themes.map(\.title)
    return Set(names.flatMap { $0.split { !$0.isLetter }.map(String.init) })
  }
}
