import Archive
import Minutes

/// The listed persons by first letter. Where they are too many for one page each letter has a page, and keeps it while the
/// archive grows.
struct PersonLetters: Sendable {
  /// So many persons stand on one page.
  static let limit = 1_000

  /// How many persons are listed.
  let count: Int
  private let letters: [(letter: String, persons: [Ref<Person>])]

  init(in registry: Registry) {
    var letters: [(letter: String, persons: [Ref<Person>])] = []
    for (index, person) in registry.persons.enumerated() where person.isListed {
      let letter = Collation.initial(of: person.name, in: registry.language.code)
      if letters.last?.letter != letter { letters.append((letter, [])) }
      letters[letters.count - 1].persons.append(Ref(index))
    }
    self.letters = letters
    count = letters.reduce(0) { $0 + $1.persons.count }
  }

  /// The letters that have a page.
  var pages: [String] { count > Self.limit ? letters.map(\.letter) : [] }

  /// The persons on the page of a letter; nil: those on the index itself.
  func persons(of letter: String?) -> [Ref<Person>] {
    guard let letter else { return count > Self.limit ? [] : letters.flatMap(\.persons) }
    return letters.first { $0.letter == letter }?.persons ?? []
  }

  /// The pages to choose between; nil where all persons stand on one.
  func choices(current: String?, in context: SiteContext) -> ChoicesModel? {
    guard count > Self.limit else { return nil }
    return ChoicesModel(
      title: context[.letters],
      entries: letters.map {
        ChoiceEntry(
          url: Self.address(of: $0.letter, in: context.addresses), label: $0.letter, count: $0.persons.count,
          isCurrent: $0.letter == current)
      })
  }

  /// `/personer/_s/`: no slug of a name begins so.
  static func address(of letter: String, in addresses: Addresses) -> String {
    let slug = Slug.make(letter)
    return "\(addresses.section(addresses.words.persons))_\(slug.isEmpty ? "0" : slug)/"
  }
}
