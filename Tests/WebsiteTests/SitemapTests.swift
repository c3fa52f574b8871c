import Archive
import Testing

@testable import Website

@Suite("Sitemaps and old addresses")
struct SitemapTests {
  private static let texts = [
    "meetings/a.md": SmallArchive.meeting("2022-01-10", "participants: [Leif Serup]\naliases: [/gammel/, /side.html]"),
    "meetings/b.md": SmallArchive.meeting("2022-02-10", "corrections: [{ date: 2022-03-01, text: Et }]"),
    "meetings/c.md": SmallArchive.meeting("2030-02-10", "status: planned"),
    "meetings/d.md": SmallArchive.meeting("2022-05-10", "status: draft"),
    "meetings/e.md": SmallArchive.meeting("2021?", "date-note: Gættet"),
    "pages/om.md": "---\ntitle: Om\naliases: [/g%C3%A5%20%22x%22/]\n---\n",
  ]

  private func url(_ path: String, _ day: String?) -> String {
    "<url><loc>https://example.org/referater/\(path)</loc>\(day.map { "<lastmod>\($0)</lastmod>" } ?? "")</url>"
  }

  @Test("list every page that search engines may list, with the day it last changed where the content tells it")
  func pages() throws {
    let archive = try SmallArchive(Self.texts)
    let sitemap = try archive.page("sitemap.xml")
    for line in [
      url("", "2022-03-01"), url("moeder/a/", "2022-01-10"), url("moeder/b/", "2022-03-01"), url("moeder/c/", nil),
      url("moeder/e/", nil), url("personer/leif-serup/", "2022-01-10"), url("klynger/nord/faglig/", "2022-03-01"),
      url("klynger/nord/politisk/", nil), url("om/", nil), url("ordliste/", nil),
    ] {
      #expect(sitemap.contains(line + "\n"), "\(line)")
    }
    let listed = Set(
      sitemap.components(between: "<loc>https://example.org/referater/", "</loc>").map { $0 + "index.html" })
    let indexed = try archive.plan.paths.filter {
      try $0.hasSuffix(".html") && !archive.page($0).contains("<meta name=\"robots\" content=\"noindex\">")
    }
    #expect(listed == Set(indexed))
    #expect(!sitemap.contains("moeder/d/") && !sitemap.contains("404") && !sitemap.contains("gammel"))
  }

  @Test("are several, and a list of them, where one would be too large")
  func parts() throws {
    let archive = try SmallArchive(Self.texts, sitemapLimit: 7)
    let names = archive.plan.paths.filter { $0.hasPrefix("sitemap") }
    #expect(names.count > 3 && names.first == "sitemap.xml")
    let index = try archive.page("sitemap.xml")
    #expect(index.contains("<sitemapindex"))
    #expect(
      index.components(between: "<loc>", "</loc>") == names.dropFirst().map { "https://example.org/referater/" + $0 })
    let parts = try names.dropFirst().map { try archive.page($0).components(between: "<loc>", "</loc>") }
    #expect(parts.allSatisfy { (1...7).contains($0.count) })
    let whole = try SmallArchive(Self.texts).page("sitemap.xml").components(between: "<loc>", "</loc>")
    #expect(parts.flatMap { $0 } == whole)
  }

  @Test("have 50,000 pages at most", arguments: [(50_000, 1), (50_001, 3), (100_000, 3), (100_001, 4)])
  func limit(_ pages: Int, _ files: Int) {
    #expect(Sitemap.files(for: pages, limit: Sitemap.limit).count == files)
  }

  @Test("are named to robots, who may see everything")
  func robots() throws {
    let text = try SmallArchive().page("robots.txt")
    #expect(text == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/referater/sitemap.xml\n")
  }

  @Test("web servers are told of old addresses, with and without the slash")
  func redirects() throws {
    let archive = try SmallArchive(Self.texts)
    #expect(
      try archive.page("_redirects") == """
        /referater/gammel/ /referater/moeder/a/ 301
        /referater/gammel /referater/moeder/a/ 301
        /referater/side.html /referater/moeder/a/ 301
        /referater/g%C3%A5%20%22x%22/ /referater/om/ 301
        /referater/g%C3%A5%20%22x%22 /referater/om/ 301

        """)
    #expect(
      try archive.page("redirects.map") == """
        "/referater/gammel/" "/referater/moeder/a/";
        "/referater/gammel" "/referater/moeder/a/";
        "/referater/side.html" "/referater/moeder/a/";
        "/referater/gå \\"x\\"/" "/referater/om/";
        "/referater/gå \\"x\\"" "/referater/om/";

        """)
    #expect(try SmallArchive().page("_redirects") == "")
  }
}
