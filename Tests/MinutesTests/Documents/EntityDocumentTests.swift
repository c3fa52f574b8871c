import Diagnostics
import Markdown
import Minutes
import Testing

@Suite("Clusters, persons, themes and pages")
struct EntityDocumentTests {
  @Test("a cluster has municipalities, bodies with their names in time, and a text")
  func cluster() throws {
    let reading = DocumentReading(
      "clusters/nord.md",
      """
      ---
      name: Sundhedsklynge Nord
      municipalities: [Hjørring Kommune, Læsø Kommune]
      bodies:
        politisk:
          names: [Politisk Klynge Nord, { name: Politisk Sundhedsklynge Nord, from: 2022-07-01 }]
        Faglig gruppe:
          names: Klyngestyregruppe Nord
          aliases: [Den Faglige Sundhedsklynge]
      ---
      Om klyngen.
      """)
    let cluster = try #require(reading.cluster)
    #expect(reading.faults.isEmpty)
    #expect(cluster.id == "nord")
    #expect(cluster.name.value == "Sundhedsklynge Nord")
    #expect(cluster.municipalities.map(\.outline) == ["Hjørring Kommune@3:18", "Læsø Kommune@3:36"])
    #expect(cluster.bodies.map(\.id.outline) == ["politisk@5:3", "faglig-gruppe@7:3"])
    #expect(cluster.bodies.first?.names.map(\.name.value) == ["Politisk Klynge Nord", "Politisk Sundhedsklynge Nord"])
    #expect(cluster.bodies.first?.names.map { $0.from?.iso } == [nil, "2022-07-01"])
    #expect(cluster.bodies.last?.aliases.map(\.value) == ["Den Faglige Sundhedsklynge"])
    #expect(String(decoding: cluster.text.markdown.html(), as: UTF8.self) == "<p>Om klyngen.</p>\n")
  }

  @Test(
    "what a cluster's bodies can have wrong",
    arguments: [
      ("a: { names: [] }", "5:8 empty-list"), ("a: { names: [A] }\n  A: { names: [B] }", "6:3 same-body"),
      ("'?': { names: [A] }", "5:4 empty-address"), ("a: { aliases: [B] }", "5:6 missing-key"),
      ("a: { names: [{ name: A, from: 2022-07-01, until: 2022-06-30 }] }", "5:52 period-order"),
      ("a: { names: [{ name: A, from: 2022 }] }", "5:33 date-not-full"),
      ("a: { names: [A], aliases: [A] }", "5:30 alias-is-name"),
    ])
  func bodies(lines: String, fault: String) {
    #expect(
      DocumentReading("clusters/a.md", "---\nname: A\nmunicipalities: []\nbodies:\n  \(lines)\n---\n").faults == [fault]
    )
  }

  @Test("a person has spellings, an organisation, and may be unlisted")
  func person() throws {
    let reading = DocumentReading(
      "persons/Rikke Albrektsen.md",
      "---\nname: Rikke Albrektsen\naliases: [Rikke Albrechtsen]\norganisation: Frederikshavn Kommune\nlisted: nej\n---\n"
    )
    let person = try #require(reading.person)
    #expect(reading.faults.isEmpty)
    #expect(person.id == "rikke-albrektsen")
    #expect(person.aliases.map(\.value) == ["Rikke Albrechtsen"])
    #expect(person.organisation?.value == "Frederikshavn Kommune")
    #expect(!person.isListed)
    #expect(DocumentReading("persons/bo.md", "---\nname: Bo\n---\n").person?.isListed == true)
  }

  @Test("a spelling that is the name itself, or stands twice, is a warning and counts once")
  func spellings() {
    let reading = DocumentReading("persons/bo.md", "---\nname: Bo\naliases: [Bo, Boo, Boo]\n---\n")
    #expect(reading.person?.aliases.map(\.value) == ["Boo"])
    #expect(reading.faults == ["3:11 alias-is-name", "3:20 alias-twice"])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("a theme has a title; its id is the slug of its file")
  func theme() throws {
    let reading = DocumentReading("themes/Gødstrup.md", "---\ntitle: Gødstrup\naliases: [nyt hospital]\n---\nTekst.\n")
    let theme = try #require(reading.theme)
    #expect((theme.id, theme.title.value) == ("goedstrup", "Gødstrup"))
    #expect(theme.aliases.map(\.value) == ["nyt hospital"])
    #expect(
      DocumentReading("themes/a.md", "---\nname: A\n---\n").faults.sorted() == ["2:1 missing-key", "2:1 unknown-key"])
  }

  @Test("a page may lie in a folder, which is part of its address")
  func page() throws {
    let reading = DocumentReading(
      "pages/Om os/klynger.md", "---\ntitle: Om\ndescription: En sætning.\naliases: [/om.html]\n---\nTekst.\n")
    let page = try #require(reading.page)
    #expect(page.id == "om-os/klynger")
    #expect(page.description == "En sætning.")
    #expect(page.aliases.map(\.value) == ["/om.html"])
    #expect(reading.faults.isEmpty)
  }

  @Test(
    "a file name of which nothing is left for an address is an error",
    arguments: ["clusters", "persons", "themes", "pages"])
  func emptyName(folder: String) {
    let reading = DocumentReading("\(folder)/会.md", "---\nname: A\ntitle: A\n---\n")
    #expect(reading.diagnostics.contains { $0.fault.code == "empty-address" })
    #expect(reading.document == nil)
  }

  @Test("a text nested too deep is an error at its line")
  func depth() {
    let text = "---\ntitle: A\n---\n\n" + String(repeating: "> ", count: 200) + "x\n"
    #expect(DocumentReading("pages/a.md", text).faults == ["5:1 text-too-deep"])
  }

  @Test("a CPR number in fields or text is an error unless the file allows it; an address is not")
  func privacy() {
    #expect(DocumentReading("pages/a.md", "---\ntitle: A\n---\nSe 010203-1234.\n").faults == ["4:4 cpr-number"])
    #expect(
      DocumentReading("pages/a.md", "---\ntitle: A\nallow-cpr: 010203-1234\n---\nSe 010203-1234, bo@example.org.\n")
        .faults
        .isEmpty)
    #expect(DocumentReading("glossary.yml", "A: 010203-1234").faults == ["1:4 cpr-number"])
  }
}
