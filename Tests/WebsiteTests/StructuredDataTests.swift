import Archive
import Foundation
import Testing

@testable import Website

@Suite("What search engines and previews are told")
struct StructuredDataTests {
  /// The objects of a page's JSON-LD by type.
  private func graph(_ archive: SmallArchive, _ path: String) throws -> [String: [String: Any]] {
    let page = try archive.page(path)
    let script = try #require(page.components(between: "<script type=\"application/ld+json\">", "</script>").first)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any])
    #expect(json["@context"] as? String == "https://schema.org")
    let objects = try #require(json["@graph"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: objects.map { ($0["@type"] as? String ?? "", $0) })
  }

  private static let texts = [
    "organisations.yml": "- name: Hjørring Kommune\n  kind: municipality\n  aliases: [Hjørring]\n",
    "persons/skjult.md": "---\nname: Sofie Skjult\nlisted: false\n---\n",
    "persons/leif-serup.md": "---\nname: Leif Serup\naliases: [Leif Særup]\n---\n",
    "meetings/m.md": SmallArchive.meeting(
      "2022-08-26",
      """
      time: 13.00-15.00
      place: Lokale 5 "</script>"
      published: 2022-09-01
      corrections: [{ date: 2022-10-01, text: Rettet }]
      participants:
        - Leif Serup, direktør, Hjørring Kommune
        - Sofie Skjult, patient
        - Ole Dam (afbud)
        - Eva Bo (via Teams)
      """, text: "## 1. Et\n\nTema: forebyggelse\n"),
    "meetings/plan.md": SmallArchive.meeting(
      "2022-12-01", "status: planned\nplace: Teams\nparticipants: [Leif Serup]"),
    "meetings/vag.md": SmallArchive.meeting("2021?", "date-note: Gættet\nparticipants: [Leif Serup]"),
    "meetings/kladde.md": SmallArchive.meeting("2022-12-24", "status: draft"),
  ]

  @Test("of a meeting: when by the clock of Copenhagen, where, how, who came, and the minutes")
  func event() throws {
    let archive = try SmallArchive(Self.texts)
    let event = try #require(try graph(archive, "moeder/m/index.html")["Event"])
    let address = "https://example.org/referater/moeder/m/"
    #expect(event["@id"] as? String == address + "#event")
    #expect(event["name"] as? String == "Faglig Sundhedsklynge Nord 26. august 2022")
    #expect(event["startDate"] as? String == "2022-08-26T13:00:00+02:00")
    #expect(event["endDate"] as? String == "2022-08-26T15:00:00+02:00")
    #expect(event["eventAttendanceMode"] as? String == "https://schema.org/MixedEventAttendanceMode")
    #expect((event["location"] as? [String: String])?["address"] == "Lokale 5 \"</script>\"")
    let attendees = try #require(event["attendee"] as? [[String: String]])
    #expect(attendees.map { $0["name"] } == ["Leif Serup", "Eva Bo"])
    #expect(attendees[0]["@id"] == "https://example.org/referater/personer/leif-serup/#person")
    #expect((event["about"] as? [[String: String]])?.map { $0["name"] } == ["Forebyggelse"])
    let minutes = try #require(event["subjectOf"] as? [String: Any])
    #expect(minutes["datePublished"] as? String == "2022-09-01")
    #expect(minutes["dateModified"] as? String == "2022-10-01")
    #expect(minutes["@id"] as? String == address)
  }

  @Test("of a coming meeting: that it comes, and nobody who came")
  func planned() throws {
    let event = try #require(try graph(try SmallArchive(Self.texts), "moeder/plan/index.html")["Event"])
    #expect(event["startDate"] as? String == "2022-12-01")
    #expect(event["eventAttendanceMode"] as? String == "https://schema.org/OnlineEventAttendanceMode")
    #expect((event["location"] as? [String: String])?["@type"] == "VirtualLocation")
    #expect(event["attendee"] == nil)
    #expect((event["subjectOf"] as? [String: Any])?["datePublished"] == nil)
  }

  @Test("of a meeting on a day that is not certain: where its page stands, and no event")
  func uncertain() throws {
    #expect(try graph(try SmallArchive(Self.texts), "moeder/vag/index.html").keys.sorted() == ["BreadcrumbList"])
  }

  @Test("of a draft and of pages that are not to be listed: nothing")
  func unlisted() throws {
    let archive = try SmallArchive(Self.texts)
    for path in ["moeder/kladde/index.html", "404.html"] {
      let page = try archive.page(path)
      #expect(!page.contains("ld+json") && !page.contains("og:title"), "\(path)")
    }
  }

  @Test("of persons, bodies, clusters, organisations and the site: names, other names, and how they belong together")
  func others() throws {
    let archive = try SmallArchive(Self.texts)
    let person = try #require(try graph(archive, "personer/leif-serup/index.html")["Person"])
    #expect(person["alternateName"] as? [String] == ["Leif Særup"])
    #expect(person["jobTitle"] as? String == "direktør")
    #expect((person["affiliation"] as? [String: String])?["@type"] == "GovernmentOrganization")
    #expect((person["memberOf"] as? [[String: String]])?.map { $0["name"] } == ["Faglig Sundhedsklynge Nord"])
    let body = try #require(try graph(archive, "klynger/nord/faglig/index.html")["Organization"])
    #expect(body["alternateName"] as? [String] == ["Klyngestyregruppe Nord"])
    #expect((body["parentOrganization"] as? [String: String])?["name"] == "Sundhedsklynge Nord")
    let cluster = try #require(try graph(archive, "klynger/nord/index.html")["Organization"])
    #expect((cluster["subOrganization"] as? [[String: String]])?.count == 2)
    #expect((cluster["member"] as? [[String: String]])?.count == 2)
    let municipality = try graph(archive, "organisationer/hjoerring-kommune/index.html")["GovernmentOrganization"]
    #expect(municipality?["alternateName"] as? [String] == ["Hjørring"])
    #expect(try graph(archive, "index.html")["WebSite"]?["name"] as? String == "Referater")
  }

  @Test("of every page: a title and a description of its own, the address, and the way there")
  func pages() throws {
    let archive = try SmallArchive(Self.texts)
    var titles: [String: String] = [:]
    for path in archive.plan.paths where path.hasSuffix(".html") {
      let page = try archive.page(path)
      guard !page.contains("content=\"noindex\"") else { continue }
      let title = try #require(page.components(between: "<title>", "</title>").first)
      #expect(titles.updateValue(path, forKey: title) == nil, "\(path): \(title)")
      let description = page.components(between: "<meta name=\"description\" content=\"", "\"").first ?? ""
      #expect(description.count > 10, "\(path)")
      #expect(page.contains("<meta property=\"og:description\" content=\"\(description)\">"), "\(path)")
      let address = "https://example.org/referater/" + path.dropLast("index.html".count)
      #expect(page.contains("<meta property=\"og:url\" content=\"\(address)\">"), "\(path)")
      guard path != "index.html" else { continue }
      let crumbs = try graph(archive, path)["BreadcrumbList"]?["itemListElement"] as? [[String: Any]]
      #expect(crumbs?.last?["item"] as? String == address, "\(path)")
      #expect(crumbs?.first?["item"] as? String == "https://example.org/referater/", "\(path)")
      #expect(crumbs?.map { $0["position"] as? Int } == Array(1...(crumbs?.count ?? 1)), "\(path)")
    }
  }
}
