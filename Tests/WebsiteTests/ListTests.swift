import Archive
import Minutes
import TemplateEngine
import Testing

@testable import Website

@Suite("Lists, indexes and registers")
struct ListTests {
  private static func archive() throws -> SmallArchive {
    var texts: [String: String] = [
      "clusters/syd.md": "---\nname: Sundhedsklynge Syd\nbodies: { faglig: { names: [Faglig Syd] } }\n---\n",
      "themes/palliation.md": "---\ntitle: Palliation\n---\n",
    ]
    for year in 2019...2022 {
      texts["meetings/\(year).md"] = SmallArchive.meeting(
        "\(year)-05-01", "participants: [\"Leif Serup, direktør, Hjørring Kommune\", Åse Åberg, Bo Ø]",
        text:
          "## 1. Punkt\n\nTema: forebyggelse\n\nBeslutning: Nummer \(year).\n\nOpgave (frist 1. marts \(year)): gør.\n")
    }
    texts["meetings/syd.md"] =
      "---\ncluster: syd\nbody: faglig\ndate: 2022-06-01\nparticipants: [\"Leif Serup, Direktør, Hjørring Kommune\"]\nthemes: [palliation]\n---\n## 1. Et\n\nBeslutning: Syd.\n\nSe [før](meeting:nord/politisk/2018-01-01).\n"
    for month in 1...7 {
      texts["meetings/plan-\(month).md"] = SmallArchive.meeting(
        "2023-0\(month)-01", body: "politisk", "status: planned\ntime: 13.00\nplace: Rådhuset")
    }
    return try SmallArchive(texts)
  }

  @Test("of a register have every part once, with its count, newest year first")
  func registerParts() throws {
    let context = try Self.archive().context
    #expect(
      context.decisions.scopes == [
        .everything, .year(2022), .year(2021), .year(2020), .year(2019), .cluster(Ref(0)), .cluster(Ref(1)),
      ])
    let page = RegisterPage<DecisionRow>(decisions: .year(2022), in: context)
    #expect(page.heading == "Beslutninger 2022")
    #expect(page.countText == "2 beslutninger")
    #expect(page.years?.entries.map(\.count) == [2, 1, 1, 1])
    #expect(page.years?.entries.map(\.isCurrent) == [true, false, false, false])
    #expect(
      page.clusters?.entries.map(\.url) == [
        "/referater/beslutninger/", "/referater/klynger/nord/beslutninger/", "/referater/klynger/syd/beslutninger/",
      ])
    #expect(page.groups.map(\.caption) == ["Beslutninger 2022"])
    #expect(page.groups[0].rows.map(\.text) == ["Syd.", "Nummer 2022."])
    #expect(page.groups[0].rows.map(\.item) == ["Punkt 1: Et", "Punkt 1: Punkt"])
    let syd = RegisterPage<DecisionRow>(decisions: .cluster(Ref(1)), in: context)
    #expect(syd.heading == "Beslutninger i Sundhedsklynge Syd")
    #expect(syd.page.address == "https://example.org/referater/klynger/syd/beslutninger/")
    #expect(syd.page.menu.filter(\.isCurrent).map(\.text) == ["Beslutninger"])
  }

  @Test("of actions go by the year of the deadline")
  func actions() throws {
    let texts = [
      "meetings/m.md": SmallArchive.meeting(
        "2022-08-26",
        text:
          "## 1. Et\n\n- Opgave (frist 1. marts 2023): en.\n- Opgave: to.\n- Opgave (frist 2. januar 2022): tre.\n- Opgave (frist snart): fire.\n"
      )
    ]
    let page = RegisterPage<ActionRow>(actions: .everything, in: try SmallArchive(texts).context)
    #expect(page.groups.map(\.label) == ["Frist i 2023", "Frist i 2022", "Uden dato for fristen"])
    #expect(page.groups.map { $0.rows.map(\.text) } == [["en."], ["tre."], ["to.", "fire."]])
    #expect(page.groups[2].rows.map(\.deadline?.text) == [nil, "snart"])
    #expect(page.groups[0].rows[0].owners == nil)
  }

  @Test("of a long register end, and say so; a year is shown whole, and each year of a cluster has its page")
  func longRegister() throws {
    let lines = (1...501).map { "- Beslutning: Nummer \($0)." }.joined(separator: "\n")
    let context = try SmallArchive.of("## 1. Et\n\n\(lines)\n").context
    let all = RegisterPage<DecisionRow>(decisions: .everything, in: context)
    #expect(all.countText == "501 beslutninger, her de nyeste 200")
    #expect(all.groups.map(\.rows.count) == [200])
    let year = RegisterPage<DecisionRow>(decisions: .year(2022), in: context)
    #expect(year.countText == "501 beslutninger")
    #expect(year.groups.map(\.rows.count) == [501])
    let cluster = RegisterScope(cluster: Ref(0), period: .year(2022))
    #expect(context.decisions.scopes == [.everything, .year(2022), .cluster(Ref(0)), cluster])
    let own = RegisterPage<DecisionRow>(decisions: cluster, in: context)
    #expect(own.heading == "Beslutninger i Sundhedsklynge Nord 2022")
    #expect(own.page.address == "https://example.org/referater/klynger/nord/beslutninger/2022/")
    #expect(
      own.page.breadcrumb?.links.map(\.url) == [
        "/referater/", "/referater/beslutninger/", "/referater/klynger/nord/beslutninger/",
      ])
    #expect(own.groups.map(\.rows.count) == [501])
    #expect(own.years?.entries.map(\.url) == ["/referater/klynger/nord/beslutninger/2022/"])
  }

  @Test("on the home page show the newest meetings and the soonest coming ones")
  func home() throws {
    let page = HomePage(in: try Self.archive().context)
    #expect(page.newest?.countText == "5 møder")
    #expect(
      page.newest?.rows.map(\.date.iso) == ["2022-06-01", "2022-05-01", "2021-05-01", "2020-05-01", "2019-05-01"])
    #expect(page.newest?.rows.first?.decisions == ["Syd."])
    #expect(page.coming?.count == 7)
    #expect(page.coming?.rows.map(\.date.iso) == (1...5).map { "2023-0\($0)-01" })
    #expect(page.coming?.rows.first?.note == nil)
    #expect(page.coming?.rows.first?.details == "kl. 13.00, Rådhuset")
    #expect(page.years?.entries.map(\.label) == ["2022", "2021", "2020", "2019"])
    #expect(page.years?.entries.map(\.share) == [100, 50, 50, 50])
    #expect(
      page.figures.map(\.text) == [
        "5 møder", "5 beslutninger", "4 opgaver", "3 personer", "2 organisationer", "2 temaer",
      ])
    #expect(page.themes?.rows.map(\.title) == ["Palliation", "Forebyggelse"])
  }

  @Test("have bars only where they tell something")
  func bars() {
    func shares(_ counts: Int...) -> [Int]? {
      ChoicesModel(title: "", counts.map { ChoiceEntry(url: "", label: "", count: $0) })?.entries.map(\.share)
    }
    #expect(shares(1) == nil)
    #expect(shares(1, 9) == [0, 0])
    #expect(shares(3, 3, 3) == [0, 0, 0])
    #expect(shares(1, 4, 0) == [25, 100, 0])
  }

  @Test("of a body have its meetings by year, those whose minutes are not here, and those only announced")
  func missing() throws {
    let archive = try SmallArchive([
      "meetings/m.md": SmallArchive.meeting(
        "2022-08-26", "next: 2022-11-07", text: "## 1. Et\n\n[Før](meeting:nord/faglig/2021-03-01)\n")
    ])
    let page = BodyPage(Ref(1), in: archive.context)
    #expect(page.meetings?.countText == "3 møder, heraf 2 uden referat her")
    #expect(page.meetings?.groups.map(\.label) == ["2022", "2021"])
    let rows = page.meetings?.groups.flatMap(\.rows) ?? []
    #expect(rows.map(\.note) == ["nævnt som næste møde", nil, "referatet er ikke offentliggjort her"])
    #expect(rows.map(\.url) == [nil, "/referater/moeder/m/", nil])
    #expect(rows.map(\.body) == ["Faglig Sundhedsklynge Nord", "Faglig Sundhedsklynge Nord", "Klyngestyregruppe Nord"])
    #expect(rows.last?.details == "Omtalt i Faglig Sundhedsklynge Nord, 26. august 2022")
  }

  @Test("of persons stand under their letters, each letter a place of its own")
  func persons() throws {
    let page = GroupIndexPage<NameRow>(personsIn: try Self.archive().context)
    #expect(page.groups.map(\.label) == ["B", "L", "Å"])
    #expect(page.groups.map(\.anchor) == ["_b", "_l", "_aa"])
    #expect(page.groups.flatMap(\.rows).map(\.details) == [nil, "Direktør, Hjørring Kommune", nil])
  }

  @Test("in groups of one slug, or of none, have places of their own")
  func anchors() throws {
    let context = try SmallArchive().context
    let groups = context.groups(
      ["#", "A", "#", "a!"], noun: .term, label: { $0 }, row: { MenuEntry(url: "", text: $0, isCurrent: false) })
    #expect(groups.map(\.anchor) == ["_-1", "_a", "_-2", "_a-2"])
  }

  @Test("of roles join what is one role in several bodies in the same years")
  func roles() throws {
    let context = try Self.archive().context
    let person = try #require(context.registry.persons.firstIndex { $0.id == "leif-serup" })
    let rows = try #require(RoleRow.rows(of: Ref(person), in: context)).rows
    #expect(rows.map(\.period) == ["2022", "2019–2022"])
    #expect(rows.map(\.runs.read) == ["Direktør, Hjørring Kommune", "Direktør, Hjørring Kommune"])
    #expect(rows.map(\.countText) == ["Faglig Syd, 1 møde", "Klyngestyregruppe Nord, 4 møder"])
  }

  @Test("of attendance have a table with people down and meetings across")
  func matrix() throws {
    let context = try Self.archive().context
    let matrix = try #require(BodyPage(Ref(1), in: context).attendance)
    #expect(matrix.tables.map(\.caption) == ["Fremmøde, 1. maj 2019 – 1. maj 2022"])
    #expect(matrix.tables[0].columns.count == 4)
    #expect(matrix.tables[0].rows.map(\.name) == ["Bo Ø", "Leif Serup", "Åse Åberg"])
    #expect(matrix.legend.map(\.sign) == ["●"])
  }

  @Test("of members rest on the newest minutes with a list, and leave out guests and the secretariat")
  func members() throws {
    let archive = try SmallArchive([
      "meetings/m.md": SmallArchive.meeting(
        "2022-08-26",
        """
        participants:
          Kommuner:
            - Leif Serup, direktør, Hjørring Kommune
            - Ole Dam, konsulent, Hjørring Kommune (i stedet for Bo Friis)
            - Plads til Læsø, Læsø Kommune (ikke udpeget)
          Gæster: [Gitte Gæst]
          Sekretariat: [Sanne Skriver]
        """),
      "meetings/n.md": SmallArchive.meeting("2022-09-26"),
    ])
    let members = try #require(BodyPage(Ref(1), in: archive.context).members)
    #expect(members.sources.read == "Faglig Sundhedsklynge Nord 26. august 2022")
    #expect(members.organisations.map(\.name) == ["Hjørring Kommune", "Læsø Kommune"])
    #expect(members.organisations.map { $0.people.map(\.name) } == [["Leif Serup", "Bo Friis"], []])
    #expect(members.organisations.map(\.vacant.count) == [0, 1])
  }

  @Test("of a theme have its items by year and the meetings that it belongs to as a whole")
  func themes() throws {
    let context = try Self.archive().context
    let items = ThemePage(Ref(0), in: context)
    #expect(items.title == "Forebyggelse")
    #expect(items.items?.countText == "4 punkter")
    #expect(items.items?.groups.map(\.anchor) == ["_2022", "_2021", "_2020", "_2019"])
    #expect(items.items?.groups[0].rows[0].decisions == ["Nummer 2022."])
    #expect(items.meetings == nil)
    let whole = ThemePage(Ref(1), in: context)
    #expect(whole.items == nil)
    #expect(whole.meetings?.rows.map(\.body) == ["Faglig Syd"])
  }

  @Test("of a glossary say where each abbreviation is used")
  func glossary() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\nIPS.\n", files: ["glossary.yml": "IPS: Individuelt job\nABC: Noget\n"])
    let page = GlossaryPage(in: archive.context)
    #expect(page.countText == "2 forkortelser")
    #expect(page.rows.map(\.term) == ["ABC", "IPS"])
    #expect(page.rows.map(\.usedIn?.countText) == [nil, "Brugt 1 sted"])
    #expect(page.rows[1].usedIn?.rows.map(\.url) == ["/referater/moeder/m/#punkt-1"])
  }

  @Test(
    "show as many whole words as fit",
    arguments: [
      ("kort", "kort"), ("en to tre", "en to tre"), ("en to tre fire", "en to tre\u{A0}…"),
      ("en to, trefire", "en to\u{A0}…"),
      ("enogtyvetusinde", "enogtyvet\u{A0}…"), ("", ""),
    ])
  func shortening(text: String, short: String) {
    #expect(text.shortened(to: 9) == short)
  }
}
