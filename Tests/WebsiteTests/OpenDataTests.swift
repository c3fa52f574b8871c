import Archive
import Foundation
import Minutes
import Testing

@testable import Website

@Suite("The open data")
struct OpenDataTests {
  /// A file as JSON.
  private func json(_ archive: SmallArchive, _ path: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(try archive.page(path).utf8))
    return try #require(object as? [String: Any])
  }

  private func records(_ archive: SmallArchive, _ table: DataTable) throws -> [[String: Any]] {
    try #require(try json(archive, "data/\(table.rawValue).json")[table.rawValue] as? [[String: Any]])
  }

  /// So many meetings a year in some years, each with people, items, decisions and actions.
  private static func large(_ years: [Int], each count: Int) throws -> SmallArchive {
    var texts: [String: String] = [:]
    for year in years {
      for number in 0..<count {
        let day = try #require(CalendarDate(year: year, month: number % 12 + 1, day: number / 12 + 1))
        texts["meetings/\(day.iso).md"] = SmallArchive.meeting(
          day.iso, "participants: [\"Leif Serup, direktør, Hjørring Kommune\", Ole Dam (afbud), Eva Bo]",
          text: "## 1. Velkomst\n\nOplæg: Eva Bo\n\nBeslutning: Godkendt.\n\nOpgave (Ole Dam, frist snart): skrive.\n")
      }
    }
    return try SmallArchive(texts)
  }

  @Test("says of itself what it is, under which licence, how much, and by which schema it goes")
  func head() throws {
    let archive = try SmallArchive([
      "site.yml": "title: Referater\nurl: https://example.org/x\npublisher: Region\nlicence: CC BY 4.0\n",
      "meetings/a.md": SmallArchive.meeting("2022-08-26"),
    ])
    let file = try json(archive, "data/meetings.json")
    #expect(file["$schema"] as? String == "https://example.org/x/data/schema.json")
    #expect(file["licence"] as? String == "CC BY 4.0")
    #expect(file["publisher"] as? String == "Region")
    #expect(file["count"] as? Int == 1)
    let schema = try json(archive, "data/schema.json")
    #expect(schema["$id"] as? String == "https://example.org/x/data/schema.json")
  }

  @Test("knows no draft, and of a coming meeting neither decisions nor who came")
  func states() throws {
    let text = "## 1. Et\n\nBeslutning: Ja.\n\nOpgave: gøre.\n"
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2022-01-10", "participants: [Leif Serup]", text: text),
      "meetings/b.md": SmallArchive.meeting("2022-02-10", "status: planned\nparticipants: [Leif Serup]", text: text),
      "meetings/c.md": SmallArchive.meeting("2022-03-10", "status: draft\nparticipants: [Leif Serup]", text: text),
    ])
    let meetings = try records(archive, .meetings)
    #expect(meetings.map { $0["status"] as? String } == ["approved", "planned"])
    let attendance = meetings.map { ($0["attendees"] as? [[String: Any]])?.first?["attendance"] as? String }
    #expect(attendance == ["present", "invited"])
    #expect(try records(archive, .decisions).count == 1)
    #expect(try records(archive, .actions).count == 1)
    #expect(try records(archive, .persons).first?["present"] as? Int == 1)
  }

  @Test("tells attendance item by item, offices, substitutes and empty seats")
  func attendance() throws {
    let archive = try SmallArchive.of(
      "## 1. Et\n\n## 2. To\n\n## 3. Tre\n",
      """
      participants:
        - Leif Serup, direktør, Hjørring Kommune (mødeleder)
        - Ole Dam (punkt 1 og 3)
        - Eva Bo (via Teams)
        - Åse Åberg (i stedet for Jan Mainz)
        - Repræsentant for praksis (ikke udpeget)
      """)
    let meeting = try #require(try records(archive, .meetings).first)
    let attendees = try #require(meeting["attendees"] as? [[String: Any]])
    #expect(
      attendees.map { $0["attendance"] as? String } == ["present", "present", "remote", "present", "vacant", "absent"])
    #expect(attendees[0]["chair"] as? Bool == true)
    #expect(attendees[0]["on_behalf_of_id"] as? String == "organisation/hjoerring-kommune")
    #expect(attendees[1]["items"] as? [String] == ["1", "3"])
    #expect((attendees[3]["substitutes_for"] as? [String: String])?["name"] == "Jan Mainz")
    #expect(attendees[4]["person_id"] == nil)
  }

  @Test("does not guess when a role began: it tells the first and the last meeting that name it")
  func memberships() throws {
    let archive = try SmallArchive([
      "meetings/a.md": SmallArchive.meeting("2020-01-10", "participants: [\"Leif Serup, chef, Hjørring Kommune\"]"),
      "meetings/b.md": SmallArchive.meeting("2021-01-10", "participants: [\"Leif Serup, chef, Hjørring Kommune\"]"),
      "meetings/c.md": SmallArchive.meeting("2022-01-10", "participants: [\"Leif Serup, direktør, Hjørring Kommune\"]"),
    ])
    let memberships = try records(archive, .persons).first?["memberships"] as? [[String: String]]
    #expect(memberships?.map { $0["role"] } == ["chef", "direktør"])
    #expect(memberships?.first?["first_date"] == "2020-01-10")
    #expect(memberships?.first?["last_event_id"] == "meeting/nord/faglig/2021-01-10")
    #expect(memberships?.first?["organization_id"] == "body/nord/faglig")
    #expect(memberships?.first?["start_date"] == nil)
  }

  @Test("stands in one file a table as long as that is small")
  func whole() throws {
    let archive = try Self.large([2020, 2021], each: 5)
    let files = archive.plan.paths.filter { $0.hasPrefix("data/") && !$0.hasSuffix(".html") }
    #expect(files.count == 13)
    #expect(files.contains("data/meetings.json") && files.contains("data/schema.json"))
  }

  @Test("is parted by year, a large year into numbered parts, and what has no year into numbered parts alone")
  func parts() throws {
    let archive = try Self.large([2020, 2021], each: 30)
    func names(_ table: DataTable, _ limit: Int) -> [String?] {
      DataParts.parts(of: table, in: archive.context, limit: limit).map(\.name)
    }
    #expect(names(.meetings, 1_000_000) == [nil])
    #expect(names(.meetings, 100_000) == ["2020", "2021"])
    #expect(names(.meetings, 40_000).prefix(2) == ["2020-1", "2020-2"])
    #expect(names(.persons, 50_000) == [nil])
    #expect(names(.persons, 1) == ["1", "2", "3"])
    for table in DataTable.allCases {
      let parts = DataParts.parts(of: table, in: archive.context, limit: 20_000)
      #expect(parts.flatMap { Array($0.sources) } == Array(0..<table.sourceCount(in: archive.context.registry)))
    }
  }

  @Test("has no file larger than what was estimated, in either form", arguments: DataTable.allCases)
  func sizes(_ table: DataTable) throws {
    let archive = try Self.large([2020, 2021], each: 60)
    let writer = DataWriter(context: archive.context, table: table)
    for part in DataParts.parts(of: table, in: archive.context, limit: 30_000) {
      for format in DataFormat.allCases { #expect(writer.document(.records(part), format).count <= 31_000) }
    }
  }

  @Test("tells where the parts are, and how much is in each")
  func index() throws {
    let archive = try Self.large([2020, 2021], each: 30)
    let parts = DataParts.parts(of: .decisions, in: archive.context, limit: 15_000)
    let writer = DataWriter(context: archive.context, table: .decisions)
    let object = try JSONSerialization.jsonObject(with: Data(writer.document(.index(parts), .json)))
    let file = try #require(object as? [String: Any])
    #expect(file["count"] as? Int == 60)
    let listed = try #require(file["parts"] as? [[String: Any]])
    #expect(listed.map { $0["name"] as? String } == parts.map(\.name))
    #expect(
      listed.first?["url"] as? String == "https://example.org/referater/data/decisions/\(parts[0].name ?? "").json")
    #expect(listed.reduce(0) { $0 + ($1["count"] as? Int ?? 0) } == 60)
    let rows = String(decoding: writer.document(.index(parts), .csv), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == parts.count + 1)
  }

  @Test("has a page that counts it, links every file and shows how to begin")
  func page() throws {
    let archive = try Self.large([2020], each: 3)
    let page = try archive.page("data/index.html")
    #expect(page.contains("3 møder") && page.contains("3 beslutninger") && page.contains("3 personer"))
    for table in DataTable.allCases {
      #expect(page.contains("href=\"/referater/data/\(table.rawValue).json\""))
      #expect(page.contains("href=\"/referater/data/\(table.rawValue).csv\""))
    }
    #expect(page.contains("curl -s https://example.org/referater/data/decisions.json"))
    #expect(page.contains("href=\"/referater/data/schema.json\""))
  }
}
