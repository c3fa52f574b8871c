import Archive
import Minutes
import Testing

@Suite("Persons: one person, one page, however a list spells the name")
struct PersonTests {
  static func list(_ date: String, _ names: String...) -> String {
    SampleSite.meeting(date, "participants:\n" + names.map { "  - " + $0 }.joined(separator: "\n"))
  }

  static func person(_ name: String, _ more: String = "") -> String {
    "---\nname: \(name)\n\(more)\n---\n"
  }

  @Test("each name of a participants list makes a person at the slug of the name")
  func fromLists() throws {
    let site = SampleSite(["meetings/a.md": Self.list("2022-01-01", "Søren Aalund", "Åse Ægidius")])
    #expect(site.registry.persons.map(\.id) == ["soeren-aalund", "aase-aegidius"])
    #expect(site.registry.persons.map(\.name) == ["Søren Aalund", "Åse Ægidius"])
  }

  @Test("case, blanks, full stops and the kind of hyphen tell no persons apart; the usual spelling is the name")
  func spellings() throws {
    let site = SampleSite([
      "meetings/a.md": Self.list("2022-01-01", "Jens P. Bo-Holm"),
      "meetings/b.md": Self.list("2022-02-01", "Jens P Bo-Holm"),
      "meetings/c.md": Self.list("2022-03-01", "Jens P Bo-Holm"),
      "meetings/d.md": Self.list("2022-04-01", "JENS P. BO–HOLM"),
    ])
    #expect(site.diagnostics.told == [])
    #expect(site.registry.persons.map(\.name) == ["Jens P Bo-Holm"])
    #expect(site.registry.persons[0].participations.count == 4)
  }

  @Test("composed and decomposed letters are one name")
  func decomposed() throws {
    let site = SampleSite([
      "meetings/a.md": Self.list("2022-01-01", "Åse Lund"), "meetings/b.md": Self.list("2022-02-01", "A\u{30A}se Lund"),
    ])
    #expect(site.registry.persons.count == 1)
  }

  @Test("a person's file gives id, name, aliases and whether the person is listed")
  func fromFile() throws {
    let site = SampleSite([
      "persons/rikke.md": Self.person("Rikke Albrektsen", "aliases: [Rikke Albrechtsen]\nlisted: false"),
      "meetings/a.md": Self.list("2022-01-01", "Rikke Albrechtsen"),
    ])
    #expect(site.diagnostics.told == [])
    let person = try site.person("rikke")
    #expect(person.name == "Rikke Albrektsen")
    #expect(person.aliases == ["Rikke Albrechtsen"])
    #expect(!person.isListed)
    #expect(person.participations.count == 1)
    #expect(site.registry.persons.count == 1)
  }

  @Test("namesakes are told apart by the organisation of the line, also one that only their files name")
  func namesakes() throws {
    let site = SampleSite([
      "persons/jens-a.md": Self.person("Jens Bo", "organisation: Hjørring Kommune"),
      "persons/jens-b.md": Self.person("Jens Bo", "organisation: Det Nye Hus"),
      "meetings/a.md": Self.list("2022-01-01", "'Jens Bo, Hjørring Kommune'", "'Jens Bo, chef, Det Nye Hus'"),
    ])
    #expect(site.diagnostics.told == [])
    #expect(try site.participations().map { $0.person.map { site.registry[$0].id } } == ["jens-a", "jens-b"])
  }

  @Test("a line that does not say which namesake is an error")
  func ambiguousNamesake() throws {
    let site = SampleSite([
      "persons/jens-a.md": Self.person("Jens Bo", "organisation: Hjørring Kommune"),
      "persons/jens-b.md": Self.person("Jens Bo", "organisation: Læsø Kommune"),
      "meetings/a.md": Self.list("2022-01-01", "Jens Bo"),
    ])
    #expect(site.diagnostics.told == ["content/meetings/a.md:6:5 ambiguous-person"])
  }

  @Test("among namesakes a substitute's, a chair's or an approver's name means the one on the list")
  func namesakesOnTheList() throws {
    let site = SampleSite([
      "persons/jens-a.md": Self.person("Jens Bo", "organisation: Hjørring Kommune"),
      "persons/jens-b.md": Self.person("Jens Bo", "organisation: Læsø Kommune"),
      "meetings/a.md": SampleSite.meeting(
        "2022-01-01", "chair: Jens Bo\nparticipants: ['Ane Lund (i stedet for Jens Bo)', 'Jens Bo, Læsø Kommune']"),
    ])
    #expect(site.diagnostics.told == [])
    let list = try site.participations()
    #expect(list.map { $0.person.map { site.registry[$0].id } } == ["ane-lund", "jens-b"])
    #expect(!list[1].isPresent && list[1].isChair)
  }

  @Test("two files of one name that nothing tells apart are an error in the second")
  func sameNameTwice() {
    let site = SampleSite([
      "persons/jens-a.md": Self.person("Jens Bo", "organisation: Hjørring Kommune"),
      "persons/jens-b.md": Self.person("Jens Bo"),
    ])
    #expect(site.diagnostics.told == ["content/persons/jens-b.md:2:7 claimed-twice"])
  }

  @Test("an alias claimed twice is an error, even between persons of different organisations")
  func aliasTwice() {
    let site = SampleSite([
      "persons/ane.md": Self.person("Ane Lund", "organisation: Hjørring Kommune\naliases: [A. Lund]"),
      "persons/anna.md": Self.person("Anna Lund", "organisation: Læsø Kommune\naliases: [Anna L., A. Lund]"),
    ])
    #expect(site.diagnostics.told == ["content/persons/anna.md:4:20 claimed-twice"])
  }

  @Test("two persons with one slug are an error where the second is named")
  func sameSlug() {
    let site = SampleSite([
      "meetings/a.md": Self.list("2022-01-01", "Anne-Mette Holm"),
      "meetings/b.md": Self.list("2022-02-01", "Anne Mette Holm"),
      "persons/bo-dal.md": Self.person("Bo Dahl"), "meetings/c.md": Self.list("2022-03-01", "Bo Dal"),
    ])
    #expect(
      site.diagnostics.told == [
        "content/meetings/b.md:6:5 same-address", "content/meetings/c.md:6:5 same-address",
      ])
  }

  @Test("a name that leaves nothing for an address needs a file")
  func emptySlug() {
    let lists = ["meetings/a.md": Self.list("2022-01-01", "Ане Лунд")]
    #expect(SampleSite(lists).diagnostics.told == ["content/meetings/a.md:6:5 empty-address"])
    let named = SampleSite(lists.merging(["persons/ane-lund.md": Self.person("Ане Лунд")]) { $1 })
    #expect(named.diagnostics.told == [])
  }

  @Test(
    "a spelling near a better known one is a warning at each line",
    arguments: [
      "Ane Lunds", "Ane Lumd", "Ane Lnud", "Anne Lund", "Anne Lundt", "Ane Luhnd",
    ])
  func nearMiss(_ spelling: String) {
    let site = SampleSite([
      "meetings/a.md": Self.list("2022-01-01", "Ane Lund"), "meetings/b.md": Self.list("2022-02-01", "Ane Lund"),
      "meetings/c.md": Self.list("2022-03-01", "Bo Holm", spelling),
    ])
    #expect(site.diagnostics.told == ["content/meetings/c.md:7:5 near-miss"])
  }

  @Test(
    "variants of Danish names are near", arguments: [("Kristian Dahl", "Christian Dal"), ("Sofie Wang", "Sophie Vang")])
  func variants(_ known: String, _ other: String) {
    let site = SampleSite([
      "meetings/a.md": Self.list("2022-01-01", known), "meetings/b.md": Self.list("2022-02-01", known),
      "meetings/c.md": Self.list("2022-03-01", other),
    ])
    #expect(site.diagnostics.told == ["content/meetings/c.md:6:5 near-miss"])
  }

  @Test(
    "other names are not near",
    arguments: [("Hanne Jensen", "Hanne Hansen"), ("Ole Bo", "Ole Bi"), ("Lone Holm", "Lone Holst"), ("Ann", "Anne")])
  func notNear(_ first: String, _ second: String) {
    let site = SampleSite(["meetings/a.md": Self.list("2022-01-01", first, second)])
    #expect(site.diagnostics.told == [])
  }

  @Test("two persons with a file each are never near one another, and one with a file is never the doubtful one")
  func declaredPersonsAreDistinct() {
    let lists = [
      "meetings/a.md": Self.list("2022-01-01", "Ane Lund"), "meetings/b.md": Self.list("2022-02-01", "Ane Lund"),
      "meetings/c.md": Self.list("2022-03-01", "Ane Lundt"), "persons/ane-lundt.md": Self.person("Ane Lundt"),
    ]
    #expect(
      SampleSite(lists).diagnostics.told == [
        "content/meetings/a.md:6:5 near-miss", "content/meetings/b.md:6:5 near-miss",
      ])
    let both = SampleSite(lists.merging(["persons/ane-lund.md": Self.person("Ane Lund")]) { $1 })
    #expect(both.diagnostics.told == [])
  }

  @Test("a near name beside the list is warned of too: substitutes and those whom the front matter names")
  func nearMissesBesideTheList() {
    let site = SampleSite([
      "persons/ane-lund.md": Self.person("Ane Lund"),
      "meetings/a.md": SampleSite.meeting(
        "2022-01-01", "chair: Ane Lundt\nparticipants:\n  - Ane Lund\n  - Bo Holm (i stedet for Ane Lunde)"),
    ])
    #expect(
      site.diagnostics.told == ["content/meetings/a.md:5:8 near-miss", "content/meetings/a.md:8:14 near-miss"])
  }

  @Test("an organisation that only lists name and that is near a known one is warned of")
  func nearOrganisation() {
    let site = SampleSite([
      "meetings/a.md": Self.list("2022-01-01", "'Bo Holm, chef, Hjøring Kommunne'", "'Ane Lund, chef, Hjøring Kommune'")
    ])
    #expect(site.diagnostics.told == ["content/meetings/a.md:6:21 near-miss", "content/meetings/a.md:7:22 near-miss"])
  }

  @Test("names of drafts that are held back are nowhere")
  func drafts() {
    let texts = ["meetings/a.md": SampleSite.meeting("2022-01-01", "status: draft\nparticipants: [Ane Lund]")]
    #expect(SampleSite(texts).registry.persons.isEmpty)
    #expect(SampleSite(texts).registry.heldBack == ["meetings/a.md"])
    #expect(SampleSite(texts, drafts: true).registry.persons.map(\.name) == ["Ane Lund"])
  }
}
