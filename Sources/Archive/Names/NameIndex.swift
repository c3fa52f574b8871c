import Diagnostics
import Minutes

/// Everything that names are looked up by once the registry is made. Shared by all cores, so a reference: copies of the
/// registry do not copy its tables.
final class NameIndex: Sendable {
  /// Persons by every spelling.
  let persons: PersonNames
  /// Persons by id.
  let personIDs: [String: Ref<Person>]
  /// Organisations by every name.
  let organisations: [NameKey: Ref<Organisation>]
  /// Themes by id, title and alias.
  let themes: [NameKey: Ref<Theme>]
  /// Meetings by their day, where that is certain.
  let meetings: [CalendarDate: [Ref<Meeting>]]
  /// The anchors of the headings of each text that is no meeting's, by the path of its file.
  let anchorsOfPath: [String: [String]]

  /// The names and abbreviations that every text may mention.
  let table: NameTable
  /// The names that only a person's own meetings may mention.
  let short: ShortNames
  /// The bodies' names, for sentences that hold a date.
  let bodies: BodyNames
  /// The hashes of all persons' first names.
  let givenNames: Set<UInt64>
  /// The hashes of the first words of organisations, bodies, clusters and abbreviations.
  let openings: Set<UInt64>
  /// Whether any person is not listed.
  let hasUnlisted: Bool

  /// Words of titles and roles.
  let roles: RoleWords
  /// What a name may end on besides itself.
  let genitives: [[UInt8]]
  /// Words before an item's number.
  let itemWords: [[UInt8]]
  /// For each byte whether a name or an abbreviation begins with it.
  let nameBeginnings: [Bool]

  init(
    language: Language, clusters: [Cluster], bodies: [Body], meetings: [Meeting], persons: [Person],
    organisations: [Organisation], glossary: [GlossaryEntry], themes: [NameKey: Ref<Theme>],
    anchorsOfPath: [String: [String]]
  ) {
    let names = PersonNames(persons)
    self.persons = names
    personIDs = Dictionary(persons.enumerated().map { ($1.id, Ref($0)) }, uniquingKeysWith: { first, _ in first })
    self.organisations = Self.names(of: organisations)
    self.themes = themes
    self.meetings = Self.days(of: meetings)
    self.anchorsOfPath = anchorsOfPath
    let table = NameTable(persons: persons, names: names, glossary: glossary)
    let short = ShortNames(persons: persons, names: names, ordinaryWords: language.mentions.ambiguousFirstNames)
    self.table = table
    self.short = short
    self.bodies = BodyNames(bodies)
    givenNames = Set(persons.flatMap { [$0.name] + $0.aliases }.compactMap(Self.opening))
    let others =
      organisations.flatMap { [$0.name] + $0.aliases } + clusters.map(\.name) + glossary.map(\.term)
      + bodies.flatMap { $0.names.map(\.name) + $0.aliases }
    openings = Set(others.compactMap(Self.opening))
    hasUnlisted = persons.contains { !$0.isListed }
    roles = RoleWords(language.participants)
    genitives = language.mentions.genitives.map { Array($0.utf8) }
    itemWords = language.mentions.item.map { Array($0.utf8) }
    nameBeginnings = zip(table.firstBytes, short.firstBytes).map { $0 || $1 }
  }

  private static func names(of organisations: [Organisation]) -> [NameKey: Ref<Organisation>] {
    var result: [NameKey: Ref<Organisation>] = [:]
    for (index, organisation) in organisations.enumerated() { result[NameKey(organisation.name)] = Ref(index) }
    for (index, organisation) in organisations.enumerated() {
      for name in organisation.aliases + organisation.formerNames.map(\.name.value) {
        let key = NameKey(name)
        result[key] = result[key] ?? Ref(index)
      }
    }
    return result
  }

  private static func days(of meetings: [Meeting]) -> [CalendarDate: [Ref<Meeting>]] {
    var result: [CalendarDate: [Ref<Meeting>]] = [:]
    for index in meetings.indices {
      if let date = meetings[index].date.certainDate { result[date, default: []].append(Ref(index)) }
    }
    return result
  }

  /// The hash of a name's first word.
  private static func opening(_ name: String) -> UInt64? {
    var copy = name
    return copy.withUTF8 { bytes in
      let end = bytes.wordEnd(from: 0)
      return end > 0 ? WordHash.of(bytes[..<end]) : nil
    }
  }
}
