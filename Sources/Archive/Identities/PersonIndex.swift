import Diagnostics
import Minutes

/// The persons while they are gathered: those with a file first, then each name of a participants list.
struct PersonIndex {
  /// A person before the list is sorted.
  struct Entry {
    var id: String
    var name: String
    /// Spellings in the order met, without the name itself.
    var aliases: [String]
    /// The organisation's place, where the person's file names one.
    var organisation: Int?
    var organisationName: String?
    var isListed: Bool
    var path: String?
    /// On how many participants lines the person stands.
    var uses = 0
    /// How often each spelling stands on a participants line.
    var spellings: [String: Int] = [:]
  }

  private(set) var entries: [Entry] = []
  private var bearers: [NameKey: [Int]] = [:]
  private var exact: [String: Int] = [:]
  private var ids: [String: Int] = [:]

  /// Takes the files below `persons/`, in the order of their paths.
  mutating func declare(
    _ documents: [PersonDocument], organisation: (String) -> Int?,
    report: (IdentityFault, PersonDocument, SourcePosition) -> Void
  ) {
    for document in documents {
      if let other = ids[document.id] {
        report(
          .sameSlug(.person, name: document.name.value, other: entries[other].name, slug: document.id), document,
          document.name.position)
        continue
      }
      let place = entries.count
      entries.append(
        Entry(
          id: document.id, name: document.name.value, aliases: document.aliases.map(\.value),
          organisation: document.organisation.flatMap { organisation($0.value) },
          organisationName: document.organisation?.value, isListed: document.isListed, path: document.path))
      ids[document.id] = place
      for spelling in [document.name] + document.aliases {
        let key = NameKey(spelling.value)
        let others = bearers[key, default: []]
        if others.contains(place) { continue }
        let isToldApart =
          document.organisation != nil && others.allSatisfy { entries[$0].organisationName != nil }
          && others.allSatisfy { entries[$0].organisation != entries[place].organisation }
        if let other = others.first, !isToldApart {
          report(
            .claimedTwice(.person, name: spelling.value, other: entries[other].name), document, spelling.position)
          continue
        }
        bearers[key, default: []].append(place)
      }
    }
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
  mutating func add(_ name: String, organisation: Int?) -> Finding {
    if let place = exact[name] {
      entries[place].uses += 1
      entries[place].spellings[name, default: 0] += 1
      return .person(place)
    }
    let key = NameKey(name)
    let candidates = bearers[key, default: []]
    if candidates.count == 1 {
      exact[name] = candidates[0]
      return use(candidates[0], as: name)
    }
    if candidates.count > 1 {
      let meant = candidates.filter { organisation != nil && entries[$0].organisation == organisation }
      return meant.count == 1 ? use(meant[0], as: name) : .ambiguous(candidates)
    }
    let id = Slug.make(name)
    guard !id.isEmpty else { return .emptySlug }
    if let other = ids[id] { return .sameSlug(slug: id, other: other) }
    let place = entries.count
    entries.append(Entry(id: id, name: name, aliases: [], isListed: true))
    ids[id] = place
    bearers[key] = [place]
    exact[name] = place
    return use(place, as: name)
  }

  private mutating func use(_ place: Int, as name: String) -> Finding {
    entries[place].uses += 1
    entries[place].spellings[name, default: 0] += 1
    return .person(place)
  }

  /// The one person whom a name outside the participants lists can mean; among namesakes the one who is in `among`.
  func find(_ name: String, among: Set<Int> = []) -> Int? {
    let candidates = bearers[NameKey(name), default: []]
    if candidates.count == 1 { return candidates[0] }
    let present = candidates.filter(among.contains)
    return present.count == 1 ? present[0] : nil
  }

  /// The organisations that tell namesakes apart, for a message.
  func describe(_ places: [Int]) -> [String] {
    places.map { entries[$0].organisationName ?? entries[$0].id }
  }

  /// For each person that has no file and whose name is near a known one: the known one's place.
  func nearMisses() -> [Int: Int] {
    var names: [String] = []
    var owners: [Int] = []
    var weights: [Int] = []
    for (place, entry) in entries.enumerated() {
      for spelling in [entry.name] + entry.aliases {
        names.append(spelling)
        owners.append(place)
        weights.append(entry.path == nil ? entry.uses : Int.max)
      }
    }
    let near = NearNames(names, weights: weights) { left, right in
      owners[left] == owners[right] || (weights[left] == .max && weights[right] == .max)
    }
    var result: [Int: Int] = [:]
    for (index, other) in near.nearest.enumerated() {
      guard let other, entries[owners[index]].path == nil, result[owners[index]] == nil else { continue }
      result[owners[index]] = owners[other]
    }
    return result
  }
}
