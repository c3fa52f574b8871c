import Archive
import Foundation
import Minutes
import Testing

@testable import Website

@Suite("Calendars")
struct CalendarTests {
  /// The lines of a calendar, unfolded.
  private func lines(_ archive: SmallArchive, _ path: String) throws -> [String] {
    try archive.page(path).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The values of a property, one an entry that has it.
  private func values(_ name: String, in lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
  }

  @Test("give the time of Copenhagen in summer and winter, on every day of a lifetime")
  func times() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Copenhagen"))
    var calendar = Foundation.Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    var day = try #require(CalendarDate(year: 1980, month: 1, day: 1))
    while day.year < 2060 {
      for (hour, minute) in [(0, 0), (0, 59), (1, 59), (3, 0), (12, 30), (23, 59)] {
        let time = try #require(TimeOfDay(hour: hour, minute: minute))
        let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: hour, minute: minute)
        let instant = try #require(calendar.date(from: parts))
        let found = CopenhagenTime.utc(time, on: day)
        let expected = instant.formatted(.iso8601).replacing("-", with: "").replacing(":", with: "")
        #expect(found == expected, "\(day.iso) \(time.iso)")
        let offset = zone.secondsFromGMT(for: instant) / 3600
        #expect(CopenhagenTime.iso(time, on: day) == "\(day.iso)T\(time.iso):00+0\(offset):00")
      }
      day = try #require(day.dayAfter)
    }
  }

  @Test("have an entry for each planned and held meeting of a certain day")
  func entries() throws {
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2022-08-26", "time: 13.00-15.00\nplace: Rådhuset, lokale 2; 1. sal"),
      "meetings/b.md": SmallArchive.meeting(
        "2022-12-01", "time: kl. 13\nstatus: planned", text: "## 1. Et\n\n## 2. To\n"),
      "meetings/c.md": SmallArchive.meeting("2023-01-05"), "meetings/d.md": SmallArchive.meeting("2023-05"),
      "meetings/e.md": SmallArchive.meeting("2021-05-05?", "date-note: Gættet"),
      "meetings/f.md": SmallArchive.meeting("2023-02-05", "status: draft"),
    ])
    let lines = try lines(archive, "kalender.ics")
    #expect(values("DTSTART", in: lines) == ["20220826T110000Z", "20221201T120000Z"])
    #expect(values("DTEND", in: lines) == ["20220826T130000Z"])
    #expect(values("DTSTART;VALUE=DATE", in: lines) == ["20230105"])
    #expect(values("DTEND;VALUE=DATE", in: lines) == ["20230106"])
    #expect(values("STATUS", in: lines) == ["CONFIRMED", "CONFIRMED", "CONFIRMED"])
    #expect(values("SEQUENCE", in: lines) == ["2", "1", "2"])
    #expect(values("LOCATION", in: lines) == ["Rådhuset\\, lokale 2\\; 1. sal"])
    #expect(
      values("DESCRIPTION", in: lines)[1]
        == "Dagsorden\\nPunkt 1: Et\\nPunkt 2: To\\nhttps://example.org/referater/moeder/b/")
    #expect(
      archive.plan.paths.filter { $0.hasSuffix("moede.ics") } == ["a", "b", "c"].map { "moeder/\($0)/moede.ics" })
    #expect(
      try archive.page("moeder/a/index.html").contains(
        "<a href=\"/referater/moeder/a/moede.ics\">læg mødet i din kalender</a>"))
    #expect(!(try archive.page("moeder/d/index.html").contains("moede.ics")))
    let own = try self.lines(archive, "moeder/a/moede.ics")
    #expect(values("UID", in: own) == [values("UID", in: lines)[0]])
    #expect(values("X-WR-CALNAME", in: own) == [])
  }

  @Test("are the same for the same content, and count corrections")
  func revisions() throws {
    let corrected = try SmallArchive.of(
      "", "corrections: [{ date: 2022-09-01, text: Et }, { date: 2022-10-01, text: To }]")
    let lines = try lines(corrected, "kalender.ics")
    #expect(values("SEQUENCE", in: lines) == ["4"])
    #expect(values("DTSTAMP", in: lines) == ["20221001T000000Z"])
    #expect(values("LAST-MODIFIED", in: lines) == ["20221001T000000Z"])
  }

  @Test("have the next meeting as a tentative one, until its file comes")
  func announced() throws {
    var texts = [
      "meetings/a.md": SmallArchive.meeting("2022-08-26", "next: 7. november 2022"),
      "meetings/b.md": SmallArchive.meeting("2022-09-26", "next: ultimo oktober 2022", text: "## 1. Et\n"),
      "meetings/c.md": SmallArchive.meeting("2022-08-26", body: "politisk", "next: 2022-11-07"),
    ]
    let before = try lines(try SmallArchive(texts), "klynger/nord/faglig/kalender.ics")
    #expect(values("STATUS", in: before) == ["CONFIRMED", "CONFIRMED", "TENTATIVE"])
    #expect(values("DTSTART;VALUE=DATE", in: before).last == "20221107")
    #expect(values("URL", in: before).last == "https://example.org/referater/moeder/a/")
    texts["meetings/d.md"] = SmallArchive.meeting("2022-11-07", "status: planned")
    let archive = try SmallArchive(texts)
    let after = try lines(archive, "klynger/nord/faglig/kalender.ics")
    #expect(values("STATUS", in: after) == ["CONFIRMED", "CONFIRMED", "CONFIRMED"])
    #expect(values("UID", in: after) == values("UID", in: before))
    #expect(values("SEQUENCE", in: before).last == "0" && values("SEQUENCE", in: after).last == "1")
    #expect(values("STATUS", in: try lines(archive, "klynger/nord/kalender.ics")).count { $0 == "TENTATIVE" } == 1)
  }

  @Test("hold a thousand entries, those to come before those that were")
  func limit() throws {
    var texts: [String: String] = [:]
    var day = try #require(CalendarDate(year: 2020, month: 1, day: 1))
    for number in 1...1010 {
      texts["meetings/\(day.iso).md"] = SmallArchive.meeting(day.iso, number == 1 ? "status: planned" : "")
      day = try #require(day.dayAfter)
    }
    let lines = try lines(try SmallArchive(texts), "kalender.ics")
    let days = values("DTSTART;VALUE=DATE", in: lines)
    #expect(days.count == 1000)
    #expect(days.first == "20200101")
    #expect(days.dropFirst().first == "20200112")
  }

  @Test("are not there where they would be empty")
  func empty() throws {
    let archive = try SmallArchive(["meetings/a.md": SmallArchive.meeting("2022")])
    #expect(!archive.plan.paths.contains { $0.hasSuffix(".ics") })
    #expect(!(try archive.page("index.html").contains(".ics")))
  }
}
