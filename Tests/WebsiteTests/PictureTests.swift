import Archive
import Minutes
import TemplateEngine
import Testing

@testable import Website

@Suite("Pictures of what happened when")
struct TimelineTests {
  private static func days(_ years: Int...) -> [CalendarDate] {
    years.compactMap { CalendarDate(year: $0, month: 5, day: 17) }
  }

  private static func scale(_ years: Int...) -> TimeScale? {
    TimeScale(of: years.compactMap { CalendarDate(year: $0, month: 5, day: 17) })
  }

  private static let empty = Result { try SmallArchive().context }

  private static func entry(_ name: String, _ days: [CalendarDate], renamed: CalendarDate? = nil) -> TimelineEntry {
    TimelineEntry(link: LinkModel(url: "/\(name)/", text: name), days: days, renamed: renamed)
  }

  private static func picture(_ entries: TimelineEntry...) throws -> TimelineModel? {
    TimelineModel("Møder", of: entries, counting: .meeting, in: try empty.get())
  }

  @Test("have a column for each month, quarter or year, whichever leaves them few enough for a telephone")
  func units() {
    #expect(Self.scale(2022).map { [$0.columns, $0.unit.rawValue] } == [12, 1])
    #expect(Self.scale(2020, 2022).map { [$0.columns, $0.unit.rawValue] } == [36, 1])
    #expect(Self.scale(2022, 2019).map { [$0.columns, $0.unit.rawValue] } == [16, 3])
    #expect(Self.scale(2013, 2022).map { [$0.columns, $0.unit.rawValue] } == [40, 3])
    #expect(Self.scale(2012, 2022).map { [$0.columns, $0.unit.rawValue] } == [11, 12])
    #expect(Self.scale() == nil)
  }

  @Test("show the newest forty years of an archive older than that")
  func age() {
    let scale = Self.scale(1, 1982, 1983, 2022)
    #expect(scale?.columns == 40)
    #expect(scale?.years == 1983...2022)
    #expect(scale?.leavesOutYears == true)
    #expect(Self.scale(1983, 2022)?.leavesOutYears == false)
    #expect(Self.days(1982, 1983, 2022).map { scale?.column(of: $0) } == [nil, 0, 39])
  }

  @Test("have at most five years written over them, none of them cut off at the edge")
  func labels() {
    #expect(Self.scale(2022)?.labels.map(\.text) == ["2022"])
    #expect(Self.scale(2018, 2022)?.labels.map(\.place) == ["0.0%", "20.0%", "40.0%", "60.0%", "80.0%"])
    #expect(Self.scale(2012, 2022)?.labels.map(\.text) == ["2012", "2015", "2018", "2021"])
    for year in 1980...2022 {
      let places = (Self.scale(year, 2022)?.labels ?? []).compactMap { Double($0.place.dropLast()) }
      #expect(places.count <= 5 && places.first == 0)
      #expect(places.allSatisfy { $0 <= 85 } && zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 14 })
    }
  }

  @Test("put a day into its month, quarter or year")
  func columns() throws {
    let day = try #require(CalendarDate(year: 2022, month: 8, day: 26))
    #expect(Self.scale(2022)?.column(of: day) == 7)
    #expect(Self.scale(2020, 2022)?.column(of: day) == 31)
    #expect(Self.scale(2017, 2022)?.column(of: day) == 22)
    #expect(Self.scale(2000, 2022)?.column(of: day) == 22)
    #expect(Self.scale(2018, 2020)?.grid == "M120 0v24M240 0v24")
    #expect(Self.scale(2000, 2022)?.grid == "")
  }

  @Test("are left out where they add nothing: one row, or fewer than three columns that hold anything")
  func rule() throws {
    #expect(try Self.picture() == nil)
    #expect(try Self.picture(Self.entry("Nord", Self.days(2019, 2020, 2021, 2022))) == nil)
    #expect(
      try Self.picture(Self.entry("Nord", Self.days(2019, 2020)), Self.entry("Syd", Self.days(2019))) == nil)
    #expect(
      try Self.picture(Self.entry("Nord", Self.days(2019, 2020, 2021)), Self.entry("Syd", [])) == nil)
    #expect(
      try Self.picture(Self.entry("Nord", Self.days(2019, 2020)), Self.entry("Syd", Self.days(2021))) != nil)
  }

  @Test("say what they show in words, and each row what its bars show")
  func words() throws {
    let picture = try #require(
      try Self.picture(
        Self.entry("Nord", Self.days(2019, 2019, 2021)), Self.entry("Syd", Self.days(2020))))
    #expect(picture.caption == "Møder 2019–2021, en søjle for hver måned.")
    #expect(picture.width == 360)
    #expect(picture.rows.map(\.name) == ["Nord", "Syd"])
    #expect(picture.rows.map(\.countText) == ["3 møder", "1 møde"])
    #expect(picture.rows.map(\.summary) == ["2 møder i 2019, 1 møde i 2021", "1 møde i 2020"])
    #expect(picture.rows.map(\.bars) == ["M41 24v-24h8v24zM281 24v-12h8v12z", "M161 24v-12h8v12z"])
    #expect(picture.rows.map(\.formerBars) == ["", ""])
  }

  @Test("tell the time under an earlier name from that under the present one")
  func renamed() throws {
    let picture = try #require(
      try Self.picture(
        Self.entry("Ny", Self.days(2019, 2020, 2021), renamed: CalendarDate(year: 2020, month: 5, day: 17))))
    #expect(picture.rows.map(\.formerBars) == ["M41 24v-12h8v12z"])
    #expect(picture.rows.map(\.bars) == ["M161 24v-12h8v12zM281 24v-12h8v12z"])
    #expect(picture.caption.hasSuffix("De åbne søjler er møder under et tidligere navn."))
  }

  @Test("have at most as many rows as a page can bear, and say how many are missing")
  func rows() throws {
    let many = (1...30).map { Self.entry("K\($0)", Self.days(2019, 2020, 2021) + ($0 > 6 ? Self.days(2021) : [])) }
    let picture = try #require(
      TimelineModel("Møder", of: many, counting: .meeting, in: try Self.empty.get()))
    #expect(picture.rows.map(\.name) == (7...30).map { "K\($0)" })
    #expect(picture.caption.hasSuffix("Rækker, der ikke er plads til: 6."))
  }

  @Test("grow with neither the archive's age nor its size")
  func size() throws {
    func bytes(_ count: Int) throws -> Int {
      let days = (0..<count).compactMap { CalendarDate(year: 2022 - $0 % 200, month: 1 + $0 % 12, day: 1) }
      let rows = (0..<40).map { Self.entry("Sundhedsklynge \($0)", days) }
      let picture = try #require(TimelineModel("Møder", of: rows, counting: .meeting, in: try Self.empty.get()))
      return picture.rows.map { $0.bars.utf8.count + $0.summary.utf8.count }.reduce(0, +)
    }
    #expect(try bytes(20_000) < 24 * 40 * 45)
  }

  @Test("stand on the home page, on clusters and on themes, with the words beside them")
  func pages() throws {
    var texts = [
      "clusters/syd.md":
        "---\nname: Sundhedsklynge Syd\nbodies: { faglig: { names: [Faglig Sundhedsklynge Syd] } }\n---\n"
    ]
    let item = "## 1. Plan\n\nTema: forebyggelse\n"
    for day in ["2021-03-01", "2022-08-26", "2023-02-01"] {
      texts["meetings/\(day)-nord.md"] = SmallArchive.meeting(day, text: item)
    }
    texts["meetings/syd.md"] = SmallArchive.meeting("2022-09-01", text: item).replacing(
      "cluster: nord", with: "cluster: syd")
    let archive = try SmallArchive(texts)
    let home = try archive.page("index.html")
    #expect(home.contains("<h2>Klyngerne over tid</h2>"))
    #expect(home.contains("aria-label=\"Sundhedsklynge Nord: 1 møde i 2021, 1 møde i 2022, 1 møde i 2023\""))
    let cluster = try archive.page("klynger/nord/index.html")
    #expect(cluster.contains("<h2>Mødefora over tid</h2>"))
    #expect(cluster.contains("<span class=\"small\">tidligere Klyngestyregruppe Nord (til 30. juni 2022)</span>"))
    #expect(!(try archive.page("klynger/syd/index.html")).contains("<figure"))
    let theme = try archive.page("temaer/forebyggelse/index.html")
    #expect(theme.contains("<h2>Temaet over tid</h2>"))
    #expect(theme.contains("Punkter 2021–2023, en søjle for hver måned."))
    #expect(theme.contains("aria-label=\"Sundhedsklynge Syd: 1 punkt i 2022\""))
  }
}

@Suite("The picture of seats")
struct SeatingTests {
  private static func archive(_ lists: [String], _ more: [String: String] = [:]) throws -> SmallArchive {
    var texts = more
    for (place, list) in lists.enumerated() {
      let year = 2000 + place / 12
      let month = 1 + place % 12
      texts["meetings/\(place).md"] = SmallArchive.meeting(
        "\(year)-\(month < 10 ? "0" : "")\(month)-01",
        "participants:\n" + list.split(separator: "\n").map { "  - \($0)\n" }.joined())
    }
    return try SmallArchive(texts)
  }

  private static func seating(_ lists: String..., files: [String: String] = [:]) throws -> SeatingModel? {
    let archive = try archive(lists, files)
    return SeatingModel(archive.faglig, in: archive.context)
  }

  /// A seat for each line: who has it, and how it was filled.
  private static func read(_ seating: SeatingModel?) -> [String] {
    (seating?.groups ?? []).flatMap { group in
      group.seats.map { seat in
        let marks = seat.marks.map { "\($0.x / 20)\($0.kind.prefix(3))" }.joined(separator: " ")
        let former = seat.former.map { " < " + $0.runs.read } ?? ""
        return "\(group.name): \(seat.name)\(former): \(marks)"
      }
    }
  }

  private static let two = "Ole Dam, chef, Læsø Kommune\nJan Mainz, direktør, Psykiatrien"

  @Test("gives a seat to whoever comes after the one who had it, first of all in the same role")
  func succession() throws {
    let seating = try Self.seating(
      "Leif Serup, direktør, Hjørring Kommune\nBo Friis, chef, Hjørring Kommune\n" + Self.two,
      "Eva Lind, chef, Hjørring Kommune\nHelle Holm, direktør, Hjørring Kommune (afbud)\n" + Self.two,
      "Eva Lind, chef, Hjørring Kommune (via Teams)\nHelle Holm, direktør, Hjørring Kommune\n" + Self.two)
    #expect(
      Self.read(seating) == [
        "Hjørring Kommune: Eva Lind < Bo Friis: 0pre 1pre 2rem",
        "Hjørring Kommune: Helle Holm < Leif Serup: 0pre 1abs 2pre",
        "Læsø Kommune: Ole Dam: 0pre 1pre 2pre", "Psykiatrien: Jan Mainz: 0pre 1pre 2pre",
      ])
    let row = try #require(seating?.groups.first?.seats.last)
    #expect(row.countText == "2 af 3")
    #expect(row.summary == "deltog 2, afbud 1")
    #expect(seating?.caption == "Hver kolonne er et møde, hver række en plads: 3 møder, 4 pladser.")
    #expect(seating?.legend.map(\.sign) == ["●", "◉", "○"])
  }

  @Test("keeps a seat for its holder when another came instead, and when nobody was appointed for a while")
  func gaps() throws {
    let seating = try Self.seating(
      "Leif Serup, direktør, Hjørring Kommune\n" + Self.two,
      "Kaj Bak, konsulent, Hjørring Kommune (i stedet for Leif Serup)\n" + Self.two,
      "Kommunens plads, Hjørring Kommune (ikke udpeget)\n" + Self.two,
      "Leif Serup, direktør, Hjørring Kommune (punkt 1-2)\n" + Self.two)
    #expect(Self.read(seating).first == "Hjørring Kommune: Leif Serup: 0pre 1sub 2vac 3par")
    #expect(seating?.groups.first?.seats.first?.countText == "3 af 4")
  }

  @Test("says that a seat is empty now, and who had it last")
  func vacancy() throws {
    let seating = try Self.seating(
      "Leif Serup, direktør, Hjørring Kommune\n" + Self.two, "Leif Serup, direktør, Hjørring Kommune\n" + Self.two,
      "Kommunens plads, Hjørring Kommune (ikke udpeget)\n" + Self.two)
    #expect(
      Self.read(seating).first == "Hjørring Kommune: Ikke udpeget: Kommunens plads < Leif Serup: 0pre 1pre 2vac")
    #expect(seating?.legend.map(\.word) == ["deltog", "ikke udpeget"])
  }

  @Test("has neither guests nor anybody who is not listed")
  func privacy() throws {
    let list = "Leif Serup, Hjørring Kommune\nSkjult Navn, Region\nGæst Gæstesen, Region (gæst)\n" + Self.two
    let seating = try Self.seating(
      list, list, list + " (afbud)",
      files: ["persons/skjult.md": "---\nname: Skjult Navn\nlisted: false\n---\n"])
    #expect(seating?.groups.map(\.name) == ["Hjørring Kommune", "Læsø Kommune", "Psykiatrien"])
  }

  @Test("is left out where it adds nothing: two meetings, two seats, or everybody there each time")
  func rule() throws {
    let three = "Leif Serup, Hjørring Kommune\n" + Self.two
    #expect(try Self.seating(three, three + " (afbud)") == nil)
    #expect(try Self.seating(Self.two, Self.two, Self.two + " (afbud)") == nil)
    #expect(try Self.seating(three, three, three) == nil)
    #expect(try Self.seating(three, three, three + " (afbud)") != nil)
  }

  @Test("shows the newest meetings and the seats of the newest lists, however many there are, and says so")
  func limits() throws {
    let crowd = (1...50).map { "Navn\(String(repeating: "x", count: $0)) Efternavn, Kommune \($0)" }
    let lists = (0..<30).map { crowd.joined(separator: "\n") + ($0 == 29 ? " (afbud)" : "") }
    let archive = try Self.archive(lists)
    let seating = try #require(SeatingModel(archive.faglig, in: archive.context))
    #expect(seating.columns == 24)
    #expect(seating.groups.flatMap(\.seats).count == 40)
    #expect(
      seating.caption
        == "Hver kolonne er et møde, hver række en plads: 30 møder, her de nyeste 24, 50 pladser, her de nyeste 40.")
  }

  @Test("has years over it where there is room for their figures")
  func axis() throws {
    let list = "Leif Serup, Hjørring Kommune\n" + Self.two
    let archive = try Self.archive((0..<14).map { list + ($0 == 0 ? " (afbud)" : "") })
    let seating = try #require(SeatingModel(archive.faglig, in: archive.context))
    #expect(seating.axis.map(\.text) == ["2000"])
    let longer = try Self.archive((0..<15).map { list + ($0 == 0 ? " (afbud)" : "") })
    let second = try #require(SeatingModel(longer.faglig, in: longer.context))
    #expect(second.axis.map(\.text) == ["2000", "2001"])
    #expect(second.axis.map(\.place) == ["0.0%", "80.0%"])
  }

  @Test("stands on the body's page above the tables that hold the same")
  func page() throws {
    let list = "Leif Serup, Hjørring Kommune\n" + Self.two
    let page = try Self.archive([list, list, list + " (afbud)"]).page("klynger/nord/faglig/index.html")
    #expect(page.contains("<h3>Plads for plads</h3>"))
    #expect(page.contains("<h3>Person for person</h3>"))
    #expect(page.contains("aria-label=\"Jan Mainz: deltog 2, afbud 1\" width=\"3.75em\" viewBox=\"0 0 60 20\""))
    #expect(page.contains("<use href=\"#_absent\" x=\"40\"/>"))
  }
}
