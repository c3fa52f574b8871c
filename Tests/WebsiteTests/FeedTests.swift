import Archive
import Minutes
import Testing

@testable import Website

@Suite("Feeds")
struct FeedTests {
  /// The text of each element of a name, in order.
  private func all(_ name: String, in xml: String) -> [String] {
    xml.components(between: "<\(name)>", "</\(name)>")
  }

  /// So many meetings, one a day, from 1 January 2020.
  private func archive(of count: Int, _ more: (Int) -> String = { _ in "" }) throws -> SmallArchive {
    var texts: [String: String] = [:]
    var day = try #require(CalendarDate(year: 2020, month: 1, day: 1))
    for number in 1...count {
      texts["meetings/\(day.iso).md"] = SmallArchive.meeting(day.iso, more(number), text: "## 1. Et\n")
      day = try #require(day.dayAfter)
    }
    return try SmallArchive(texts)
  }

  @Test("have an id of cluster, body, date and number, which a new address leaves as it is")
  func ids() throws {
    let one = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2022-08-26", "number: 1/2022"),
      "meetings/b.md": SmallArchive.meeting("2022-09-26"),
    ])
    let other = try SmallArchive(
      [
        "meetings/andet/a.md": SmallArchive.meeting("2022-08-26", "number: 1/2022\nplace: Hjørring"),
        "meetings/b.md": SmallArchive.meeting("2022-09-26"),
      ], url: "https://example.com/x")
    let (left, right) = (try one.page("feed.xml"), try other.page("feed.xml"))
    #expect(all("id", in: left) == all("id", in: right))
    #expect(Set(all("id", in: left)).count == 3)
    #expect(right.contains("href=\"https://example.com/x/moeder/andet/a/\""))
    #expect(one.context.identities.names == ["nord/faglig/2022-08-26/1-2022", "nord/faglig/2022-09-26"])
  }

  @Test("tell meetings of one day, or of one vague year, apart")
  func sameDay() throws {
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2022-08-26", "time: 9-10"),
      "meetings/b.md": SmallArchive.meeting("2022-08-26", "time: 13-15"),
      "meetings/c.md": SmallArchive.meeting("2021"), "meetings/d.md": SmallArchive.meeting("2021"),
    ])
    #expect(
      archive.context.identities.names == [
        "nord/faglig/2021/meetings-c", "nord/faglig/2021/meetings-d", "nord/faglig/2022-08-26/09-00",
        "nord/faglig/2022-08-26/13-00",
      ])
  }

  @Test("date an entry by the meeting, by a later publication, and by the newest correction")
  func dates() throws {
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2022-01-10"),
      "meetings/b.md": SmallArchive.meeting("2022-02-10", "published: 2022-02-20"),
      "meetings/c.md": SmallArchive.meeting("2022-03-10", "published: 2022-03-01"),
      "meetings/d.md": SmallArchive.meeting(
        "2022-04-10", "corrections: [{ date: 2022-05-01, text: To }, { date: 2022-04-20, text: Et }]"),
      "meetings/e.md": SmallArchive.meeting("2022-12-24", "status: planned\npublished: 2022-04-30"),
      "meetings/f.md": SmallArchive.meeting("2021?", "date-note: Gættet"),
    ])
    let feed = try archive.page("feed.xml")
    #expect(
      all("updated", in: feed).map { $0.prefix(10) } == [
        "2022-05-01", "2022-05-01", "2022-04-30", "2022-03-10", "2022-02-20", "2022-01-10", "2021-12-31",
      ])
    #expect(
      all("published", in: feed) == [
        "2022-04-10T00:00:00Z", "2022-04-30T00:00:00Z", "2022-03-10T00:00:00Z", "2022-02-20T00:00:00Z",
        "2022-01-10T00:00:00Z",
      ])
    #expect(all("title", in: feed)[2] == "Kommende møde: Faglig Sundhedsklynge Nord 24. december 2022")
  }

  @Test("tell of corrections in one of their own, newest first, each with an id that the next one leaves as it is")
  func corrections() throws {
    let first = "{ date: 2022-05-01, text: \"Et & <to>\" }"
    func feed(_ corrections: String) throws -> String {
      try SmallArchive.of("## 1. Et\n", "corrections: [\(corrections)]").page("rettelser/feed.xml")
    }
    let (one, three) = (
      try feed(first), try feed("\(first), { date: 2022-05-01, text: To }, { date: 2022-06-01, text: Tre }")
    )
    #expect(all("summary", in: one) == ["Et &amp; &lt;to&gt;"])
    #expect(all("summary", in: three) == ["Tre", "To", "Et &amp; &lt;to&gt;"])
    #expect(all("id", in: one).last == all("id", in: three).last)
    #expect(Set(all("id", in: three)).count == 4)
    #expect(all("title", in: three)[1] == "Rettet: Faglig Sundhedsklynge Nord 26. august 2022")
  }

  @Test(
    "exist for the site, clusters, bodies, themes and persons of whom there is something to tell, and for corrections")
  func places() throws {
    let archive = try SmallArchive([
      "meetings/m.md": SmallArchive.meeting(
        "2022-08-26", "participants: [Leif Serup]", text: "## 1. Et\n\nOpgave (Ole Dam): gøre noget.\n"),
      "persons/ole-dam.md": "---\nname: Ole Dam\n---\n", "persons/eva-bo.md": "---\nname: Eva Bo\n---\n",
    ])
    #expect(
      archive.plan.paths.filter { $0.hasSuffix(".xml") && !$0.hasPrefix("sitemap") } == [
        "feed.xml", "rettelser/feed.xml", "klynger/nord/feed.xml", "klynger/nord/faglig/feed.xml",
        "personer/leif-serup/feed.xml", "personer/ole-dam/feed.xml",
      ])
    let page = try archive.page("klynger/nord/faglig/index.html")
    #expect(page.contains("type=\"application/atom+xml\" title=\"Faglig Sundhedsklynge Nord – Referater\""))
    #expect(page.contains("<a href=\"/referater/klynger/nord/faglig/feed.xml\">nyhedsfeed</a>"))
    #expect(!(try archive.page("klynger/nord/politisk/index.html").contains("politisk/feed.xml")))
    #expect(!(try archive.page("personer/eva-bo/index.html").contains("eva-bo/feed.xml")))
  }

  @Test("hold 50 entries; the others stand in archives that do not change as the feed grows")
  func archives() throws {
    let (fifty, many, more) = (try archive(of: 50), try archive(of: 130), try archive(of: 131))
    #expect(!fifty.plan.paths.contains("feed-1.xml"))
    #expect(all("id", in: try fifty.page("feed.xml")).count == 51)
    #expect(many.plan.paths.filter { $0.hasPrefix("feed") } == ["feed.xml", "feed-1.xml", "feed-2.xml"])
    let (current, old) = (try many.page("feed.xml"), try many.page("feed-1.xml"))
    #expect(
      current.contains(
        "<link rel=\"prev-archive\" type=\"application/atom+xml\" href=\"https://example.org/referater/feed-2.xml\"/>"))
    #expect(!current.contains("<fh:archive/>"))
    #expect(old.contains("<fh:archive/>") && !old.contains("prev-archive"))
    #expect(
      old.contains("rel=\"current\" type=\"application/atom+xml\" href=\"https://example.org/referater/feed.xml\""))
    #expect(
      old.contains(
        "rel=\"next-archive\" type=\"application/atom+xml\" href=\"https://example.org/referater/feed-2.xml\""))
    #expect(current.contains("<content ") && !old.contains("<content ") && old.contains("<summary>"))
    #expect(try more.page("feed-1.xml") == old)
    let entries = try ["feed.xml", "feed-1.xml", "feed-2.xml"].map { all("id", in: try many.page($0)).dropFirst() }
    #expect(entries.map(\.count) == [50, 50, 50])
    #expect(Set(entries.joined()).count == 130)
  }

  @Test("show an old meeting again when it is corrected, and lose none of the new ones by it")
  func correctedAgain() throws {
    let archive = try archive(of: 130) { $0 == 3 ? "corrections: [{ date: 2021-01-01, text: Ny }]" : "" }
    let current = try archive.page("feed.xml")
    #expect(all("title", in: current)[1] == "Klyngestyregruppe Nord 3. januar 2020")
    let ids = try ["feed.xml", "feed-1.xml", "feed-2.xml"].flatMap { all("id", in: try archive.page($0)).dropFirst() }
    #expect(Set(ids).count == 130)
  }

  @Test("know nothing of drafts, closed items and names that are not listed")
  func secrets() throws {
    let archive = try SmallArchive([
      "persons/skjult.md": "---\nname: Sofie Skjult\nlisted: false\n---\n",
      "meetings/a.md": SmallArchive.meeting(
        "2022-01-10",
        """
        place: Hos Sofie Skjult
        participants: ["Sofie Skjult, patient, Hjørring Kommune"]
        corrections: [{ date: 2022-02-01, text: Sofie Skjult er tilføjet. }]
        """,
        text: """
          ## 1. Sofie Skjult

          Opgave (Sofie Skjult, frist når Sofie Skjult kan): ringe.

          ## 2. Hemmelig sag

          Lukket: ja

          Beslutning: Hys.
          """),
      "meetings/b.md": SmallArchive.meeting("2022-03-10", "status: draft", text: "## 1. Kladdepunkt\n"),
    ])
    for path in archive.plan.paths where path.hasSuffix(".xml") || path.hasSuffix(".ics") {
      let text = try archive.page(path)
      #expect(!text.contains("Skjult") && !text.contains("Hys") && !text.contains("Kladdepunkt"), "\(path)")
      #expect(!text.contains("moeder/b/"), "\(path)")
    }
    #expect(try archive.page("rettelser/feed.xml").contains("<summary>patient er tilføjet.</summary>"))
    #expect(try archive.page("feed.xml").contains("patient – ringe. (frist når patient kan)"))
  }
}

extension String {
  /// What stands between each pair of marks.
  func components(between start: String, _ end: String) -> [String] {
    var result: [String] = []
    var rest = self[...]
    while let first = rest.firstRange(of: start), let last = rest[first.upperBound...].firstRange(of: end) {
      result.append(String(rest[first.upperBound..<last.lowerBound]))
      rest = rest[last.upperBound...]
    }
    return result
  }
}
