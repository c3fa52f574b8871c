import Diagnostics
import Minutes

/// The organisations while they are gathered: declared ones first, then municipalities, then those that participants
/// lists name.
struct OrganisationIndex {
  /// An organisation before the list is sorted.
  struct Entry {
    var id: String
    var name: String
    var aliases: [String]
    var kind: OrganisationKind
    var formerNames: [FormerName]
    /// On how many participants lines it stands; `.max` for one that a file of its own or a cluster declares.
    var uses: Int
  }

  private(set) var entries: [Entry] = []
  private var places: [NameKey: Int] = [:]
  private var ids: [String: Int] = [:]
  private let roles: RoleWords
  /// What texts meant so far.
  private var found: [ExactText: Finding] = [:]

  init(roles: RoleWords) {
    self.roles = roles
  }

  /// What a part of a participants line can be.
  enum Finding {
    /// A known organisation, by its place.
    case known(Int)
    /// Begins with a capital as names do, and not like a role.
    case name
    case other
  }

  /// What a part of a participants line can be.
  mutating func look(_ text: String) -> Finding {
    if let finding = found[ExactText(text)] { return finding }
    let finding: Finding =
      if let place = places[NameKey(text)] {
        .known(place)
      } else {
        text.first?.isUppercase == true && !roles.begin(text) ? .name : .other
      }
    found[ExactText(text)] = finding
    return finding
  }

  /// The place of the organisation that a name means.
  mutating func find(_ name: String) -> Int? {
    if case .known(let place) = look(name) { place } else { nil }
  }

  /// Takes the entries of `organisations.yml`; faults are told at their places in that file.
  mutating func declare(_ documents: [OrganisationDocument], report: (IdentityFault, Located<String>) -> Void) {
    for document in documents {
      let name = document.name.value
      let id = Slug.make(name)
      if let other = places[NameKey(name)] {
        report(.claimedTwice(.organisation, name: name, other: entries[other].name), document.name)
        continue
      }
      if let other = ids[id] {
        report(.sameSlug(.organisation, name: name, other: entries[other].name, slug: id), document.name)
        continue
      }
      let place = append(
        Entry(
          id: id, name: name, aliases: document.aliases.map(\.value), kind: document.kind,
          formerNames: document.formerNames, uses: .max))
      for other in document.aliases + document.formerNames.map(\.name) {
        let key = NameKey(other.value)
        if let owner = places[key] {
          if owner != place {
            report(.claimedTwice(.organisation, name: other.value, other: entries[owner].name), other)
          }
        } else {
          places[key] = place
        }
      }
    }
  }

  /// The organisation of a name, made now if it is new; nil for a name that gives no address.
  mutating func add(_ name: String, kind: OrganisationKind, uses: Int) -> Int? {
    if let place = places[NameKey(name)] ?? ids[Slug.make(name)] {
      if entries[place].uses != .max { entries[place].uses = uses == .max ? .max : entries[place].uses + uses }
      places[NameKey(name)] = place
      found[ExactText(name)] = .known(place)
      return place
    }
    let id = Slug.make(name)
    guard !id.isEmpty else { return nil }
    return append(Entry(id: id, name: name, aliases: [], kind: kind, formerNames: [], uses: uses))
  }

  private mutating func append(_ entry: Entry) -> Int {
    entries.append(entry)
    let place = entries.count - 1
    places[NameKey(entry.name)] = place
    ids[entry.id] = place
    found.removeAll()
    return place
  }

  /// For each organisation that only lists name and whose name is near a better known one: that one's place.
  func nearMisses() -> [Int: Int] {
    var names: [String] = []
    var owners: [Int] = []
    for (place, entry) in entries.enumerated() {
      for spelling in [entry.name] + entry.aliases + entry.formerNames.map(\.name.value) {
        names.append(spelling)
        owners.append(place)
      }
    }
    let near = NearNames(names, owners: owners, weights: owners.map { entries[$0].uses })
    return near.nearest.filter { entries[$0.key].uses != .max }
  }

  /// The organisations in the language's order, and for each place so far its new one.
  func sorted(in language: Language) -> (organisations: [Organisation], order: [Int]) {
    let keys = entries.map { Collation.key($0.name, in: language.code) }
    let places = entries.indices.sorted { (keys[$0], entries[$0].id) < (keys[$1], entries[$1].id) }
    var order = Array(repeating: 0, count: entries.count)
    for (new, old) in places.enumerated() { order[old] = new }
    let organisations = places.map { place in
      let entry = entries[place]
      return Organisation(
        id: entry.id, name: entry.name, aliases: entry.aliases, kind: entry.kind, formerNames: entry.formerNames)
    }
    return (organisations, order)
  }
}
