import Archive
import Diagnostics
import Testing

@testable import Website

@Suite("Addresses")
struct AddressTests {
  @Test(
    "have the sub-path of the site's address before them",
    arguments: [
      ("https://example.org", ""), ("https://example.org/", ""), ("https://example.org/referater", "/referater"),
      ("https://example.org/a/b/", "/a/b"), ("http://localhost:8080/x", "/x"),
    ])
  func subPath(url: String, base: String) throws {
    let addresses = try SmallArchive(url: url).context.addresses
    #expect(addresses.home == base + "/")
    #expect(addresses.clusters == ["\(base)/klynger/nord/"])
    #expect(addresses.bodies == ["\(base)/klynger/nord/politisk/", "\(base)/klynger/nord/faglig/"])
    #expect(addresses.outputPath(of: addresses.clusters[0]) == "klynger/nord/index.html")
    #expect(
      addresses.absolute(addresses.home) == url.split(separator: "/").prefix(2).joined(separator: "//") + base + "/")
  }

  @Test("of a meeting come from its path below meetings/, each part a slug")
  func meetings() throws {
    let archive = try SmallArchive(["meetings/Nord Øst/Møde Æ.md": SmallArchive.meeting("2022-08-26")])
    #expect(archive.context.addresses.meetings == ["/referater/moeder/nord-oest/moede-ae/"])
    #expect(archive.plan.paths.contains("moeder/nord-oest/moede-ae/index.html"))
  }

  @Test("are English in an English site, /was/ apart")
  func english() throws {
    let archive = try SmallArchive(
      [
        "site.yml": """
        title: Minutes
        url: https://example.org
        language: en
        accessibility-statement: { url: https://was.digst.dk/x, updated: 2026-03-01 }
        """,
        "meetings/a.md": SmallArchive.meeting(
          "2022-08-26", "participants: [Ann Archer]",
          text: "## 1. One\n\nTheme: forebyggelse\n\nDecision: Yes.\n\nAction: go."),
        "glossary.yml": "GP: general practitioner",
      ], language: .en)
    #expect(archive.diagnostics.isEmpty)
    #expect(
      archive.plan.paths == [
        "index.html", "clusters/index.html", "meetings/index.html", "people/index.html", "themes/index.html",
        "organisations/index.html", "glossary/index.html", "data/index.html", "search/index.html", "search/search.js",
        "404.html", "was/index.html",
        "clusters/nord/index.html",
        "clusters/nord/politisk/index.html", "clusters/nord/faglig/index.html", "meetings/a/index.html",
        "people/ann-archer/index.html", "themes/forebyggelse/index.html",
        "organisations/hjoerring-kommune/index.html", "organisations/laesoe-kommune/index.html",
        "decisions/index.html", "decisions/2022/index.html", "clusters/nord/decisions/index.html",
        "actions/index.html", "actions/2022/index.html", "clusters/nord/actions/index.html", "feed.xml",
        "corrections/feed.xml", "clusters/nord/feed.xml", "clusters/nord/faglig/feed.xml",
        "themes/forebyggelse/feed.xml", "people/ann-archer/feed.xml", "calendar.ics", "clusters/nord/calendar.ics",
        "clusters/nord/faglig/calendar.ics", "meetings/a/meeting.ics", "data/meetings.json", "data/meetings.csv",
        "data/persons.json", "data/persons.csv", "data/organisations.json", "data/organisations.csv",
        "data/themes.json", "data/themes.csv", "data/decisions.json", "data/decisions.csv", "data/actions.json",
        "data/actions.csv", "data/schema.json", "sitemap.xml", "copy.js", "robots.txt", "_redirects",
        "redirects.map",
      ])
    #expect(try archive.page("index.html").contains("<html lang=\"en\">"))
  }

  @Test(
    "of files stand beside their meeting, composed and percent-encoded",
    arguments: [
      ("meetings/nord/a/Bilag 1 & 2.pdf", "moeder/nord/a/Bilag 1 & 2.pdf", "/moeder/nord/a/Bilag%201%20%26%202.pdf"),
      ("meetings/A\u{30A}rs/O\u{308}.pdf", "moeder/aars/Ö.pdf", "/moeder/aars/%C3%96.pdf"),
      ("meetings/50%?#.pdf", "moeder/50%?#.pdf", "/moeder/50%25%3F%23.pdf"),
      ("assets/Foto Æ.jpg", "assets/Foto Æ.jpg", "/assets/Foto%20%C3%86.jpg"),
      ("pages/om/kort.png", "om/kort.png", "/om/kort.png"), ("themes/t.pdf", "temaer/t.pdf", "/temaer/t.pdf"),
      ("persons/p.pdf", "personer/p.pdf", "/personer/p.pdf"), ("clusters/c.pdf", "klynger/c.pdf", "/klynger/c.pdf"),
    ])
  func files(path: String, output: String, address: String) throws {
    let addresses = try SmallArchive().context.addresses
    #expect(Array(addresses.outputPath(ofFile: path).unicodeScalars) == Array(output.unicodeScalars))
    #expect(addresses.address(ofFile: path) == "/referater" + address)
  }

  @Test(
    "that are percent-encoded are decoded, unless that would make another path of them",
    arguments: [
      ("g%C3%A5/", "gå/"), ("a%20b", "a b"), ("100%", "100%"), ("%zz", "%zz"), ("%2e%2e/x", "%2e%2e/x"),
      ("a%2Fb", "a%2Fb"), ("a%00", "a%00"), ("%C3", "%C3"), ("", ""),
    ])
  func decoding(encoded: String, decoded: String) {
    #expect(encoded.percentDecoded == decoded)
  }

  @Test(
    "lose the last extension of a path",
    arguments: [("a/b.md", "a/b"), ("a.b/c", "a.b/c"), ("a.tar.gz", "a.tar"), ("a", "a")])
  func extensions(path: String, short: String) {
    #expect(path.dropExtension == short)
  }

  @Test(
    "of files tell their kind and size",
    arguments: [
      ("a.pdf", 0, "PDF, 0 byte"), ("a.pdf", 999, "PDF, 999 byte"), ("a.docx", 120_400, "DOCX, 120 kB"),
      ("a/b.c/d", 1_000, "1 kB"), ("a.pdf", 999_499, "PDF, 999 kB"), ("a.pdf", 999_500, "PDF, 1,0 MB"),
      ("a.pdf", 1_249_999, "PDF, 1,2 MB"), ("a.verylong", 5, "5 byte"),
    ])
  func sizes(path: String, size: Int, text: String) {
    #expect(FileDescription.text(path: path, size: size, language: .da) == text)
  }

  @Test("of files in English: a byte, bytes, a point")
  func englishSizes() {
    #expect([1, 2, 1_500_000].map { FileDescription.measure($0, language: .en) } == ["1 byte", "2 bytes", "1.5 MB"])
  }
}
