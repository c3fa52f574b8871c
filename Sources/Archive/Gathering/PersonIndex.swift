import Diagnostics
import Minutes

/// The persons while they are gathered: those with a file first, then each name of a participants list.
struct PersonIndex {
  /// A person before the list is sorted.
  struct Entry {
    var id: String
    var name: String
    /// Other spellings that the person's file names.
    var aliases: [String]
    /// The organisation's place, where the person's file names one.
    var organisation: Int?
    var isListed: Bool
    var path: String?
    /// On how many participants lines the person stands.
    var uses = 0
  }

  /// What a spelling of a participants list meant, and how often it stands there.
  private struct Spelling {
    let person: Int
    var uses = 0
  }

  private(set) var entries: [Entry] = []
  private var bearers: [NameKey: [Int]] = [:]
  private var spellings: [ExactText: Spelling] = [:]
  private var ids: [String: Int] = [:]

  /// Takes the files below `persons/`, in the order of their paths. Namesakes are told apart by their organisations,
  /// each by its place.
  mutating func declare(
    _ documents: [PersonDocument], organisation: (String) -> Int?,
    report: (IdentityFault, PersonDocument, Located<String>) -> Void
  ) {
    for document in documents {
      let name = document.name.value
      if let other = ids[document.id] {
        report(
          .sameSlug(.person, name: name, other: entries[other].name, slug: document.id), document, document.name)
        continue
      }
      let place = entries.count
      entries.append(
        Entry(
          id: document.id, name: name, aliases: document.aliases.map(\.value),
          organisation: document.organisation.flatMap { organisation($0.value) }, isListed: document.isListed,
          path: document.path))
      ids[document.id] = place
      for (index, spelling) in ([document.name] + document.aliases).enumerated() {
        let key = NameKey(spelling.value)
        let others = bearers[key, default: []].filter { $0 != place }
        if let other = others.first(where: { index > 0 || !isNamesake(place, of: $0) }) {
          report(.claimedTwice(.person, name: spelling.value, other: entries[other].name), document, spelling)
        } else if bearers[key]?.contains(place) != true {
          bearers[key, default: []].append(place)
        }
      }
    }
  }

  /// Whether two persons bear one name and their organisations tell them apart.
  private func isNamesake(_ place: Int, of other: Int) -> Bool {
    guard let own = entries[place].organisation, let theirs = entries[other].organisation else { return false }
    return own != theirs && NameKey(entries[place].name) == NameKey(entries[other].name)
  }

  /// What a name on a participants list means.
  enum Finding {
    case person(Int)
    /// Namesakes, and nothing tells which.
    case ambiguous([Int])
    /// A new person whose address somebody of another name has.
    case sameSlug(slug: String, other: Int)
    /// A new person of whose name nothing is left for an address.
    case emptySlug
  }

  /// The person of a name on a participants list, made now if the name is new.
  ///
  /// - Parameters:
  ///   - organisation: the line's, which tells namesakes apart.
  ///   - present: who is on the list already; among namesakes one of them is meant where the organisation tells
  ///     nothing.
  mutating func add(_ name: String, organisation: Int?, present: [Int] = []) -> Finding {
    if let index = spellings.index(forKey: ExactText(name)) {
      spellings.values[index].uses += 1
      return use(spellings.values[index].person)
    }
    let key = NameKey(name)
    let candidates = bearers[key, default: []]
    if candidates.count > 1 {
      let byOrganisation = candidates.filter { organisation != nil && entries[$0].organisation == organisation }
      if byOrganisation.count == 1 { return use(byOrganisation[0]) }
      let byPresence = candidates.filter(present.contains)
      return byPresence.count == 1 ? use(byPresence[0]) : .ambiguous(candidates)
    }
    if let place = candidates.first {
      spellings[ExactText(name)] = Spelling(person: place, uses: 1)
      return use(place)
    }
    let id = Slug.make(name)
    guard !id.isEmpty else { return .emptySlug }
    if let other = ids[id] { return .sameSlug(slug: id, other: other) }
    let place = entries.count
    entries.append(Entry(id: id, name: name, aliases: [], isListed: true))
    ids[id] = place
    bearers[key] = [place]
    spellings[ExactText(name)] = Spelling(person: place, uses: 1)
    return use(place)
  }

  private mutating func use(_ place: Int) -> Finding {
    entries[place].uses += 1
    return .person(place)
  }

  /// The one person whom a name outside the participants lists can mean; among namesakes the one who is in `present`.
  func find(_ name: String, among present: [Int]) -> Int? {
    let candidates = bearers[NameKey(name), default: []]
    if candidates.count == 1 { return candidates[0] }
    let meant = candidates.filter(present.contains)
    return meant.count == 1 ? meant[0] : nil
  }

  /// The spellings that participants lists use for each person, the most usual one first.
  func usedSpellings() -> [[String]] {
    var result = Array(repeating: [(uses: Int, name: String)](), count: entries.count)
    for (name, spelling) in spellings { result[spelling.person].append((spelling.uses, name.text)) }
    return result.map { $0.sorted { ($1.uses, $0.name) < ($0.uses, $1.name) }.map(\.name) }
  }

  /// For each person that has no file and whose name is near a better known one: that one's place.
  func nearMisses() -> [Int: Int] {
    var names: [String] = []
    var owners: [Int] = []
    for (place, entry) in entries.enumerated() {
      for spelling in [entry.name] + entry.aliases {
        names.append(spelling)
        owners.append(place)
      }
    }
    let weights = owners.map { entries[$0].path == nil ? entries[$0].uses : .max }
    return NearNames(names, owners: owners, weights: weights).nearest
  }
}
