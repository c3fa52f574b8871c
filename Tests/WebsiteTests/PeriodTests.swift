import Archive
import Minutes
import Testing

@testable import Website

@Suite("Long lists")
struct PeriodTests {
  /// An archive of so many meetings of a body with the same two participants, an item of a theme each, a day apart.
  private static func archive(_ count: Int, from year: Int = 2020) throws -> SmallArchive {
    var texts: [String: String] = [:]
    for index in 0..<count {
      let (month, day) = (index % 336 / 28 + 1, index % 28 + 1)
      let date = "\(year + index / 336)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      texts["meetings/\(date).md"] = SmallArchive.meeting(
        date, "participants: [\"Leif Serup, direktør, Hjørring Kommune\", Åse Åberg]",
        text: "## 1. Punkt\n\nTema: forebyggelse\n\nLeif Serup fortalte.\n\nOpgave (Hjørring Kommune): gør.\n")
    }
    return try SmallArchive(texts)
  }

  private static let long = Result { try archive(400) }

  @Test("stand whole on one page as long as they are short, and have no other")
  func short() throws {
    let archive = try Self.archive(24)
    #expect(
      !archive.plan.paths.contains {
        $0.contains("/2020/") && !$0.hasPrefix("moeder/2020-") && !$0.hasPrefix("opgaver/")
      })
    let page = PersonPage(Ref(0), in: archive.context)
    #expect(page.meetings?.countText == "24 møder")
    #expect(page.meetings?.years == nil)
    #expect(page.mentions?.years == nil)
  }

  @Test(
    "have a page for each year once they are longer than one page shows",
    arguments: [
      "moeder", "klynger/nord", "klynger/nord/faglig", "personer/leif-serup", "temaer/forebyggelse",
      "organisationer/hjoerring-kommune", "klynger/nord/opgaver", "opgaver",
    ])
  func paths(of page: String) throws {
    let paths = try Self.long.get().plan.paths.filter {
      $0.hasPrefix(page + "/202") && $0.utf8.count == page.utf8.count + 16
    }
    #expect(paths == ["\(page)/2021/index.html", "\(page)/2020/index.html"])
  }

  @Test("show the newest on the page that they begin on, say how many there are, and lead to the years")
  func newest() throws {
    let page = PersonPage(Ref(0), in: try Self.long.get().context)
    #expect(page.name == "Leif Serup")
    #expect(page.period == nil)
    #expect(page.meetings?.countText == "400 møder, her de nyeste 200")
    #expect(page.meetings?.groups.map(\.label) == ["2021", "2020"])
    #expect(page.meetings?.groups.map(\.countText) == ["64 møder", "136 af 336 møder"])
    #expect(page.meetings?.groups.map(\.rows.count) == [64, 136])
    #expect(
      page.meetings?.years?.entries.map(\.url) == [
        "/referater/personer/leif-serup/2021/", "/referater/personer/leif-serup/2020/",
      ])
    #expect(page.meetings?.years?.entries.map(\.count) == [64, 336])
    #expect(page.mentions?.countText == "400 steder, her de nyeste 200")
    #expect(page.mentions?.rows.count == 200)
    #expect(page.mentions?.years?.entries.map(\.count) == [64, 336])
    #expect(page.decisions == nil)
  }

  @Test("show all of a year on its page, and no fact that the year does not change")
  func year() throws {
    let page = PersonPage(Ref(0), period: .year(2020), in: try Self.long.get().context)
    #expect(page.page.title == "Leif Serup 2020 – Referater")
    #expect(page.page.address == "https://example.org/referater/personer/leif-serup/2020/")
    #expect(page.page.breadcrumb?.links.map(\.text) == ["Forside", "Personer", "Leif Serup"])
    #expect(page.page.breadcrumb?.current == "2020")
    #expect(page.period?.label == "2020")
    #expect(page.period?.years?.entries.map(\.isCurrent) == [false, true])
    #expect(page.period?.years?.entries.map(\.count) == [128, 672])
    #expect(page.period?.months == nil)
    #expect(page.meetings?.countText == "336 møder")
    #expect(page.meetings?.groups.map(\.rows.count) == [336])
    #expect(page.mentions?.rows.count == 336)
    #expect(page.facts.isEmpty)
    #expect(page.roles == nil)
  }

  @Test("of a body have the newest meetings' attendance on its page, and a year's on that of the year")
  func attendance() throws {
    let context = try Self.long.get().context
    let page = BodyPage(Ref(1), in: context)
    #expect(page.attendance?.tables.map(\.columns.count) == [8, 8, 8])
    #expect(page.attendance?.tables.first?.columns.last?.date.iso == "2021-03-08")
    #expect(page.attendance?.years?.entries.count == 2)
    let year = BodyPage(Ref(1), period: .year(2021), in: context)
    #expect(year.attendance?.tables.map(\.columns.count) == [8, 8, 8, 8, 8, 8, 8, 8])
    #expect(year.members == nil)
    #expect(year.themes == nil)
    #expect(BodyPage(Ref(0), in: context).attendance == nil)
  }

  @Test("lead on from the home page and the index of meetings")
  func index() throws {
    let context = try Self.long.get().context
    #expect(HomePage(in: context).years?.entries.map(\.url) == ["/referater/moeder/2021/", "/referater/moeder/2020/"])
    let page = GroupIndexPage<MeetingRow>(meetingsIn: context, period: .year(2021))
    #expect(page.heading == "Møder 2021")
    #expect(page.countText == "64 møder")
    #expect(page.clusters == nil)
  }

  @Test("have pages by month in a year that is too long for one page")
  func months() throws {
    let lines = (1...1_001).map { "- Beslutning: Nummer \($0)." }.joined(separator: "\n")
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2022-08-26", text: "## 1. Et\n\n\(lines)\n"),
      "meetings/b.md": SmallArchive.meeting("2022-05-02", text: "## 1. Et\n\nBeslutning: Maj.\n"),
    ])
    let scope = RegisterScope(period: .month(year: 2022, month: 8))
    #expect(
      archive.context.decisions.scopes.prefix(4) == [
        .everything, .year(2022), scope, RegisterScope(period: .month(year: 2022, month: 5)),
      ])
    #expect(archive.plan.paths.contains("beslutninger/2022/08/index.html"))
    #expect(archive.plan.paths.contains("klynger/nord/beslutninger/2022/05/index.html"))
    let year = RegisterPage<DecisionRow>(decisions: .year(2022), in: archive.context)
    #expect(year.countText == "1.002 beslutninger, her de nyeste 200")
    #expect(year.months?.entries.map(\.label) == ["august 2022", "maj 2022"])
    let month = RegisterPage<DecisionRow>(decisions: scope, in: archive.context)
    #expect(month.heading == "Beslutninger august 2022")
    #expect(month.groups.map(\.rows.count) == [1_001])
    #expect(month.months?.entries.map(\.isCurrent) == [true, false])
  }

  @Test("of persons have pages by letter where there are too many for one page")
  func letters() throws {
    let names = (0..<1_001).map { "\($0 == 500 ? "Åse" : "Bo") Nr\($0)by" }.joined(separator: ", ")
    let archive = try SmallArchive(["meetings/m.md": SmallArchive.meeting("2022-08-26", "participants: [\(names)]")])
    #expect(
      archive.plan.paths.filter { $0.hasPrefix("personer/_") } == ["personer/_b/index.html", "personer/_aa/index.html"])
    let index = GroupIndexPage<NameRow>(personsIn: archive.context)
    #expect(index.countText == "1.001 personer")
    #expect(index.groups.isEmpty)
    #expect(index.letters?.entries.map(\.url) == ["/referater/personer/_b/", "/referater/personer/_aa/"])
    let letter = GroupIndexPage<NameRow>(
      personsIn: archive.context, letter: PersonLetters.Place(first: "Å", second: nil))
    #expect(letter.heading == "Personer: Å")
    #expect(letter.groups.flatMap(\.rows).map(\.name) == ["Åse Nr500by"])
  }

  @Test(
    "of persons have pages by their second letter too where there are too many of one, which lead back to the first")
  func secondLetters() throws {
    let names = (0..<1_003).map { "\(["Sanne", "Søren", "S."][min(2, max(0, $0 - 1_000))]) Nr\($0)by" } + ["Åse Friis"]
    let archive = try SmallArchive([
      "meetings/m.md": SmallArchive.meeting("2022-08-26", "participants: [\(names.joined(separator: ", "))]")
    ])
    #expect(
      Set(archive.plan.paths.filter { $0.hasPrefix("personer/_") }) == [
        "personer/_s/index.html", "personer/_s/_0/index.html", "personer/_s/_a/index.html",
        "personer/_s/_oe/index.html", "personer/_aa/index.html",
      ])
    let letter = GroupIndexPage<NameRow>(
      personsIn: archive.context, letter: PersonLetters.Place(first: "S", second: nil))
    #expect(letter.countText == "1.003 personer")
    #expect(letter.groups.isEmpty)
    #expect(Set(letter.letters?.entries.map(\.label) ?? []) == ["Sa", "Sø", "S#"])
    let part = GroupIndexPage<NameRow>(
      personsIn: archive.context, letter: PersonLetters.Place(first: "S", second: "Ø"))
    #expect(part.heading == "Personer: Sø")
    #expect(part.countText == "1 person")
    #expect(part.groups.flatMap(\.rows).map(\.name) == ["Søren Nr1001by"])
    #expect(
      part.page.breadcrumb?.links.map(\.url) == ["/referater/", "/referater/personer/", "/referater/personer/_s/"])
    #expect(part.letters?.entries.first { $0.isCurrent }?.url == "/referater/personer/_s/_oe/")
  }

  @Test("keep every address while the archive grows")
  func growth() throws {
    var before: Set<String> = []
    for count in [20, 25, 199, 201, 337, 400] {
      let paths = Set(try Self.archive(count).plan.paths)
      #expect(before.subtracting(paths) == [])
      before = paths
    }
  }
}
