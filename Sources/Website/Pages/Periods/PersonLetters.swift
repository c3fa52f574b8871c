import Archive
import Minutes

/// The listed persons by first letter. Where they are too many for one page each letter has a page, and where those of a letter
/// are, each second letter has one below it; all keep their addresses while the archive grows.
struct PersonLetters: Sendable {
  /// So many persons stand on one page.
  static let limit = 1_000

  /// A page of the index: a letter's, or that of a letter and the one behind it.
  struct Place: Hashable, Sendable {
    let first: String
    /// nil: the page of the first letter.
    let second: String?

    /// `S`, `Sø`.
    var label: String { first + (second?.lowercased() ?? "") }
    /// The page of the first letter.
    var letter: Place { Place(first: first, second: nil) }
  }

  /// How many persons are listed.
  let count: Int
  private let letters: [(place: Place, persons: [Ref<Person>])]
  /// By first letter, where its persons are too many.
  private let parts: [String: [(place: Place, persons: [Ref<Person>])]]

  init(in registry: Registry) {
    let language = registry.language.code
    let listed = registry.persons.indices.filter { registry.persons[$0].isListed }.map { Ref<Person>($0) }
    count = listed.count
    letters = Self.groups(listed) { Place(first: Collation.initial(of: registry[$0].name, in: language), second: nil) }
    parts = Dictionary(
      uniqueKeysWithValues: letters.filter { $0.persons.count > Self.limit }.map { letter in
        let parts = Self.groups(letter.persons) {
          Place(first: letter.place.first, second: Collation.second(of: registry[$0].name, in: language))
        }
        return (letter.place.first, parts)
      })
  }

  /// Whether the letters have pages.
  private var isParted: Bool { count > Self.limit }

  /// Runs of one place, in the order in which they begin.
  private static func groups(
    _ persons: [Ref<Person>], by place: (Ref<Person>) -> Place
  ) -> [(place: Place, persons: [Ref<Person>])] {
    var result: [(place: Place, persons: [Ref<Person>])] = []
    var indices: [Place: Int] = [:]
    for person in persons {
      let own = place(person)
      if let index = indices[own] {
        result[index].persons.append(person)
      } else {
        indices[own] = result.count
        result.append((own, [person]))
      }
    }
    return result
  }

  /// The places that have a page.
  var pages: [Place] {
    isParted ? letters.flatMap { [$0.place] + (parts[$0.place.first] ?? []).map(\.place) } : []
  }

  /// The persons on the page of a place; nil: those on the index itself. None where the page leads on to others.
  func persons(of place: Place?) -> [Ref<Person>] {
    guard let place else { return isParted ? [] : letters.flatMap(\.persons) }
    guard let parts = parts[place.first] else { return letters.first { $0.place == place }?.persons ?? [] }
    return parts.first { $0.place == place }?.persons ?? []
  }

  /// How many persons a page is about; nil: the index.
  func count(of place: Place?) -> Int {
    guard let place else { return count }
    guard place.second == nil else { return persons(of: place).count }
    return letters.first { $0.place == place }?.persons.count ?? 0
  }

  /// The pages to choose between; nil where all persons stand on one.
  func choices(current: Place?, in context: SiteContext) -> ChoicesModel? {
    guard isParted else { return nil }
    let shown = current.flatMap { parts[$0.first] } ?? letters
    return ChoicesModel(
      title: context[.letters],
      entries: shown.map {
        ChoiceEntry(
          url: Self.address(of: $0.place, in: context.addresses), label: $0.place.label, count: $0.persons.count,
          isCurrent: $0.place == current)
      })
  }

  /// `/personer/_s/`, `/personer/_s/_oe/`: no slug of a name begins so.
  static func address(of place: Place, in addresses: Addresses) -> String {
    func part(_ letter: String) -> String {
      let slug = Slug.make(letter)
      return "_\(slug.isEmpty ? "0" : slug)/"
    }
    return addresses.section(addresses.words.persons) + part(place.first) + (place.second.map(part) ?? "")
  }
}
