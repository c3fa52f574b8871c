import Foundation
import Testing

/// What others take away from a site, read by parsers that know nothing of Referat: those of the sample, and of a site whose
/// every field has quotation marks, tags, commas, formulas, Hebrew and emoji in it.
@Suite("Feeds, calendars, data and what search engines are told", .serialized)
struct ReuseTests {
  /// A site built into a folder of its own.
  struct Built: Sendable, CustomTestStringConvertible {
    let name: String
    let url: String
    let folder: TemporaryFolder
    let contents: FolderContents

    init(_ name: String, content: String, url: String) throws {
      self.name = name
      self.url = url
      folder = try TemporaryFolder()
      let result = try Command(
        ["build", "--strict", "--content", content, "--output", folder.path("public")], in: folder.path
      ).run()
      try #require(result.code == 0, "\(result.errors)")
      contents = try FolderContents(of: folder.path("public"))
    }

    var testDescription: String { name }

    /// What a script finds in it.
    func findings(_ script: String) throws -> [String] {
      try PythonCheck.findings(script, [folder.path("public"), url])
    }

    /// The files with some words in them, in any case.
    func files(with words: String) -> [String] {
      contents.paths.filter { contents.text($0).range(of: words, options: .caseInsensitive) != nil }
    }
  }

  private static let sample = Result {
    try Built("sample", content: Cases.repository + "/content", url: "https://example.org/")
  }
  private static let hostile = Result {
    try Built(
      "hostile", content: Cases.folder + "/Fixtures/hostile/content", url: "https://example.org/under/sti/")
  }

  @Test(
    "are what the standards and the schema say, and agree with each other and with the pages",
    arguments: ["feeds.py", "calendars.py", "data.py", "sitemap.py"])
  func standards(_ script: String) throws {
    for site in [try Self.sample.get(), try Self.hostile.get()] {
      #expect(try site.findings(script) == [], "\(site.name)")
    }
  }

  @Test("bring through every text as it was written, whatever stands in it")
  func hostileTexts() throws {
    #expect(try Self.hostile.get().findings("hostile.py") == [])
  }

  @Test(
    "have nothing of a draft, of a closed item or of somebody's page who is not listed",
    arguments: [
      "Kladdeperson", "Kladdetitel", "Kladdetekst", "Kladdebeslutning", "kladdeperson", "2023-01-10", "moeder/d",
      "Lukkehemmelighed", "Lukkebeslutning", "Hemmelighedstekst", "zacharias-",
    ])
  func secrets(_ words: String) throws {
    let site = try Self.hostile.get()
    #expect(site.files(with: words) == [])
    #expect(site.contents.paths.filter { $0.localizedCaseInsensitiveContains(words) } == [])
  }

  @Test("have the name of somebody who is not listed in the minutes that name them, and nowhere else")
  func unlisted() throws {
    let site = try Self.hostile.get()
    let minutes = ["a", "b", "c"].map { "moeder/\($0)/index.html" }
    #expect(site.files(with: "Zwiebelfisch") == minutes)
    #expect(site.files(with: "Zacharias") == minutes)
    #expect(site.files(with: "operation i knæet") == ["moeder/a/index.html"])
  }

  @Test("have in the minutes themselves nothing of it for programs: head, description and JSON-LD are public")
  func unlistedInHeads() throws {
    let site = try Self.hostile.get()
    for path in site.contents.paths where path.hasSuffix(".html") {
      let head = site.contents.text(path).components(separatedBy: "</head>")[0]
      #expect(!head.contains("Zwiebelfisch"), "\(path)")
    }
  }

  @Test("ask nobody for anything and leave nothing with the reader")
  func privacy() throws {
    let site = try Self.hostile.get()
    for path in site.contents.paths where path.hasSuffix(".html") {
      let text = site.contents.text(path)
      for word in [
        "document.cookie", "localStorage", "sessionStorage", "sendBeacon", "navigator.", "@import", "url(http",
      ] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
      for (name, attributes) in HTMLReader.read(text).page.descendants.map({ ($0.name, $0.attributes) }) {
        let loads = ["script", "img", "iframe", "source", "video", "audio", "object", "embed"].contains(name)
        let isSheet = name == "link" && !["canonical", "alternate"].contains(attributes["rel"] ?? "")
        guard loads || isSheet else { continue }
        let address = attributes["src"] ?? attributes["href"] ?? attributes["data"] ?? ""
        #expect(!address.contains("//") || address.hasPrefix("https://example.org/"), "\(path): \(address)")
      }
    }
  }

  @Test("tell on every person's page whom to write to")
  func objection() throws {
    let site = try Self.hostile.get()
    let pages = site.contents.paths.filter { $0.hasPrefix("personer/") && $0.split(separator: "/").count == 3 }
      .filter { $0.hasSuffix("index.html") }
    #expect(pages.count == 4)
    for path in pages {
      let text = HTMLReader.read(site.contents.text(path)).page.text
      #expect(text.contains("Er noget forkert?") && text.contains("gør indsigelse"), "\(path)")
      #expect(site.contents.text(path).contains("<a href=\"mailto:klynger@example.org\">"), "\(path)")
    }
  }

  @Test("are read in Excel: each CSV begins with the mark of UTF-8 and ends its rows by CRLF")
  func excel() throws {
    let site = try Self.hostile.get()
    let files = site.contents.paths.filter { $0.hasSuffix(".csv") }
    #expect(files.count == 6)
    for path in files {
      let bytes = Array(site.contents.files[path] ?? Data())
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) && bytes.suffix(2) == [0x0D, 0x0A], "\(path)")
    }
  }
}
