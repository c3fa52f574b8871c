import Archive
import Diagnostics
import Minutes
import Testing

@Suite("The registry: clusters, bodies, meetings, themes, organisations and what refers to them by name")
struct RegistryTests {
  @Test("an unknown cluster, body or theme is an error with the nearest one")
  func unknownNames() {
    let site = SampleSite([
      "themes/psykiatri.md": "---\ntitle: Psykiatri og rusmidler\n---\n",
      "meetings/a.md": SampleSite.meeting("2022-01-01", "themes: [psykiatr, vejr]").replacing("nord", with: "nordd"),
      "meetings/b.md": SampleSite.meeting("2022-01-01", body: "fagligt", "themes: [Psykiatri og rusmidlr]"),
      "meetings/c.md": SampleSite.meeting("2022-01-01", "themes: [psykiatr, vejr]"),
      "meetings/d.md": SampleSite.meeting("2022-02-01", body: "Klyngestyregruppe Nord"),
    ])
    #expect(
      site.diagnostics.messages == [
        "Klyngen »nordd« findes ikke. Mente du »nord«?",
        "Organet »fagligt« findes ikke. Mente du »faglig«?",
        "Temaet »psykiatr« findes ikke. Mente du »psykiatri«?",
        "Temaet »vejr« findes ikke. En ny oprettes som en fil i themes/.",
        "Organet »Klyngestyregruppe Nord« findes ikke. Mente du »faglig«?",
      ])
    #expect(
      site.diagnostics.told == [
        "content/meetings/a.md:2:10 unknown-cluster", "content/meetings/b.md:3:7 unknown-body",
        "content/meetings/c.md:5:10 unknown-theme", "content/meetings/c.md:5:20 unknown-theme",
        "content/meetings/d.md:3:7 unknown-body",
      ])
  }

  @Test("a theme is meant by its id, its title, an alias, or the spelling of its file")
  func themeNames() {
    let site = SampleSite([
      "themes/Børn.md": "---\ntitle: Børn og unge\naliases: [Ungdom]\n---\n",
      "meetings/a.md": SampleSite.meeting("2022-01-01", "themes: [boern, Børn, børn og unge, ungdom]"),
    ])
    #expect(site.diagnostics.told == [])
    #expect(site.registry.meetings[0].themes == [Ref(0)])
    #expect(site.registry.themes[0].id == "boern")
  }

  @Test("a theme's name that another theme has is an error")
  func themeTwice() {
    let site = SampleSite([
      "themes/a.md": "---\ntitle: Psykiatri\n---\n",
      "themes/b.md": "---\ntitle: Rusmidler\naliases: [psykiatri]\n---\n",
    ])
    #expect(site.diagnostics.told == ["content/themes/b.md:3:11 claimed-twice"])
  }

  @Test("a body bears the name of the day, and its meetings follow one another over its renamings")
  func renamedBody() throws {
    let site = SampleSite([
      "meetings/2.md": SampleSite.meeting("2022-08-26"), "meetings/1.md": SampleSite.meeting("2022-06-30"),
      "meetings/3.md": SampleSite.meeting("2022-07-15", body: "politisk"), "meetings/4.md": SampleSite.meeting("2022"),
    ])
    let meetings = site.registry.meetings
    #expect(meetings.map(\.date.iso) == ["2022-06-30", "2022-07-15", "2022-08-26", "2022"])
    #expect(
      meetings.map(\.bodyName) == [
        "Klyngestyregruppe Nord", "Politisk Klynge Nord", "Faglig Sundhedsklynge Nord", "Faglig Sundhedsklynge Nord",
      ])
    #expect(meetings.map(\.next) == [Ref(2), nil, Ref(3), nil])
    #expect(meetings.map(\.previous) == [nil, nil, Ref(0), Ref(2)])
    let body = try #require(site.registry.bodies.first { $0.id == "faglig" })
    #expect(body.name == "Faglig Sundhedsklynge Nord")
    #expect(body.meetings == [Ref(0), Ref(2), Ref(3)])
    #expect(body.names.map { $0.until?.iso } == ["2022-06-30", nil])
  }

  @Test("a name that only says when it ended gives way to the next one")
  func untilAlone() throws {
    let cluster = """
      ---
      name: Øst
      bodies:
        styre:
          names: [{ name: Styregruppen, until: 2021-12-31 }, Styrelsen]
      ---
      """
    let body = try #require(SampleSite(["clusters/oest.md": cluster]).registry.bodies.first { $0.id == "styre" })
    #expect(body.name(on: try #require(CalendarDate(year: 2021, month: 12, day: 31))) == "Styregruppen")
    #expect(body.name(on: try #require(CalendarDate(year: 2022, month: 1, day: 1))) == "Styrelsen")
  }

  @Test("within a cluster a name means one body")
  func bodyNameTwice() {
    let cluster = """
      ---
      name: Øst
      bodies:
        a: { names: [Styregruppen] }
        b: { names: [Rådet], aliases: [styregruppen] }
      ---
      """
    #expect(
      SampleSite(["clusters/oest.md": cluster]).diagnostics.told == ["content/clusters/oest.md:5:34 claimed-twice"])
  }

  @Test("two meetings of a body on one day must differ in number or time")
  func sameMeeting() {
    func told(_ first: String, _ second: String) -> [String] {
      SampleSite([
        "meetings/a.md": SampleSite.meeting("2022-08-26", first),
        "meetings/b.md": SampleSite.meeting("2022-08-26", second),
      ]).diagnostics.told
    }
    #expect(told("", "") == ["content/meetings/b.md:4:7 same-meeting"])
    #expect(told("place: Online", "number: 2/2022") == [])
    #expect(told("time: 9-10", "time: 10-12") == [])
    #expect(told("time: 9-10\nnumber: 1", "time: 9-10\nnumber: 1") == ["content/meetings/b.md:4:7 same-meeting"])
    #expect(told("status: draft", "") == [])
  }

  @Test("meetings without a known day may share their month")
  func sameMonth() {
    let site = SampleSite([
      "meetings/a.md": SampleSite.meeting("2022-08"), "meetings/b.md": SampleSite.meeting("2022-08"),
    ])
    #expect(site.diagnostics.told == [])
  }

  @Test("meetings of one day stand by body, then by time")
  func order() {
    let site = SampleSite([
      "meetings/a.md": SampleSite.meeting("2022-08-26", "time: 13-14"),
      "meetings/b.md": SampleSite.meeting("2022-08-26", "time: 9-10"),
      "meetings/c.md": SampleSite.meeting("2022-08-26", body: "politisk", "time: 15-16"),
    ])
    #expect(site.registry.meetings.map(\.document.path) == ["meetings/c.md", "meetings/b.md", "meetings/a.md"])
  }

  @Test("organisations come from their file, the clusters and the lists, and stand by name in Danish order")
  func organisations() {
    let site = SampleSite([
      "organisations.yml":
        "- name: Ådalens Sygehus\n  kind: hospital\n- name: Udvalget\n  formerly: [{ name: Nævnet, until: 2022-06-30 }]\n",
      "meetings/a.md": SampleSite.meeting(
        "2022-01-01", "participants:\n  - Bo Holm, formand, Nævnet\n  - Ane Lund, chef, Zonen"),
    ])
    #expect(
      site.registry.organisations.map(\.name) == [
        "Hjørring Kommune", "Læsø Kommune", "Udvalget", "Zonen", "Ådalens Sygehus",
      ])
    #expect(site.registry.organisations.map(\.kind) == [.municipality, .municipality, .other, .other, .hospital])
    #expect(site.registry.meetings[0].participations[0].organisation == Ref(2))
  }

  @Test("one spelling claimed by two organisations is an error")
  func organisationTwice() {
    let yaml =
      "- name: Hospitalet\n  aliases: [Huset]\n- name: Klinikken\n  aliases: [huset]\n- name: Hospi-talet\n- name: HOSPITALET\n- name: Klinikken-\n"
    #expect(
      SampleSite(["organisations.yml": yaml]).diagnostics.told == [
        "content/organisations.yml:4:13 claimed-twice", "content/organisations.yml:6:9 claimed-twice",
        "content/organisations.yml:7:9 same-address",
      ])
  }

  @Test("a menu entry must be a section or a page")
  func menu() {
    let site = SampleSite([
      "site.yml": "title: A\nurl: https://example.org\nmenu: [clusters, om, person]\n",
      "pages/om.md": "---\ntitle: Om\n---\n",
    ])
    #expect(
      site.diagnostics.messages == [
        "Menuen nævner »person«, som hverken er en afdeling af sitet eller en side i pages/. Mente du »persons«?"
      ])
    #expect(site.diagnostics.told == ["content/site.yml:3:22 unknown-menu-entry"])
  }

  @Test(
    "an accessibility statement over a year older than the newest meeting is a warning",
    arguments: [("2022-08-26", false), ("2022-08-27", true)])
  func statement(_ date: String, isOld: Bool) {
    let site = """
      title: A
      url: https://example.org
      accessibility-statement: { url: https://was.digst.dk/a, updated: 2021-08-26 }
      """
    let told = SampleSite(["site.yml": site, "meetings/a.md": SampleSite.meeting(date)]).diagnostics.told
    #expect(told == (isOld ? ["content/site.yml:3:66 statement-out-of-date"] : []))
    let planned = SampleSite([
      "site.yml": site, "meetings/a.md": SampleSite.meeting("2025-01-01", "status: planned"),
    ])
    #expect(planned.diagnostics.told == [])
  }

  @Test("the glossary stands in the language's order, with an id for each term")
  func glossary() {
    let site = SampleSite(["glossary.yml": "ÅH: Åben Henvisning\nSKU: Udvalget\nsku: Noget andet\n"])
    #expect(site.registry.glossary.map(\.term) == ["SKU", "sku", "ÅH"])
    #expect(site.registry.glossary.map(\.id) == ["sku", "sku-2", "aah"])
  }

  @Test("an organisation of whose name nothing is left for an address is an error wherever it is named")
  func emptyOrganisation() {
    let site = SampleSite([
      "clusters/oest.md": "---\nname: Øst\nmunicipalities: [Дом]\nbodies: { a: { names: [A] } }\n---\n",
      "persons/ane-lund.md": "---\nname: Ane Lund\norganisation: Сад\n---\n",
      "meetings/a.md": SampleSite.meeting("2022-01-01", "participants:\n  - Bo Holm, chef, Лес"),
    ])
    #expect(
      site.diagnostics.told == [
        "content/clusters/oest.md:3:18 empty-address", "content/meetings/a.md:6:20 empty-address",
        "content/persons/ane-lund.md:3:15 empty-address",
      ])
  }
}
