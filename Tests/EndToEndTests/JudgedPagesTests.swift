import Foundation
import Testing

/// The built pages before judges that know nothing of Referat: axe-core, the Nu HTML checker, a keyboard, a scale.
@Suite("Pages before judges of their own", .serialized)
struct JudgedPagesTests {
  private static let board = "hinterland/meetings/north/2023-01-10-board/index.html"

  /// What a script finds in a page that has a fault for each judge.
  private static func findingsInBadPage(_ script: String, _ arguments: String...) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(
      try String(contentsOfFile: Cases.folder + "/Browser/bad.html", encoding: .utf8), to: "site/bad/bad.html")
    let file = try JudgedSites.file(of: ["bad/bad.html"], in: folder)
    return try withExtendedLifetime(folder) { try PythonCheck.findings(script, [file] + arguments) }
  }

  @Test("have no violation that axe-core knows", arguments: ["light", "dark", "narrow"])
  func axe(round: String) throws {
    let (pages, file) = try JudgedSites.sample(perKind: 1)
    #expect(pages.count > 30)
    #expect(try PythonCheck.findings("axe.py", [file, round]) == ["\(pages.count) looked at"])
  }

  @Test("would be found wrong by axe-core in every round")
  func badPage() throws {
    for (round, rules) in [
      ("light", ["html-has-lang", "image-alt", "link-name", "color-contrast"]), ("dark", ["color-contrast"]),
      ("narrow", ["color-contrast", "target-size"]),
    ] {
      let found = try Self.findingsInBadPage("axe.py", round)
      for rule in rules { #expect(found.contains { $0.contains(" \(rule): ") }, "\(round) \(rule): \(found)") }
    }
  }

  @Test("are without error to the Nu HTML checker, every single one")
  func html() throws {
    let sites = try BrowserSites.shared.get()
    let count = try FolderContents(of: sites.folder.path("site")).paths.count { $0.hasSuffix(".html") }
    #expect(try PythonCheck.findings("markup.py", [try JudgedSites.file(of: sites.pages)]) == ["\(count) looked at"])
    #expect(try Self.findingsInBadPage("markup.py").count > 5)
  }

  @Test("can be walked through with the Tab key, each stop in sight and marked")
  func keyboard() throws {
    let pages =
      [
        "index.html", "clusters/north/board/index.html", "people/ann/index.html", "actions/index.html",
        "glossary/index.html", "themes/prevention/index.html", "meetings/north/2023-01-10-board/index.html",
      ].map { "hinterland/" + $0 } + ["sample/index.html"]
    let found = try PythonCheck.findings("keyboard.py", [try JudgedSites.file(of: pages)])
    let stops = Int(found.last?.split(separator: " ").first ?? "") ?? 0
    #expect(stops > 300)
    #expect(found.dropLast() == [])
  }

  @Test("let a reader copy a reference by keyboard, and read it without the script")
  func copying() throws {
    let address = "https://example.org/sub/path/meetings/north/2023-01-10-board/#item-1"
    let found = try PythonCheck.findings("copying.py", [try JudgedSites.file(of: [Self.board])])
    let reference = try #require(found.first { $0.hasPrefix("copied ") }).dropFirst(7)
    #expect(reference.hasPrefix("Item 1: "))
    #expect(reference.hasSuffix("Minutes, Board North, 10 January 2023. Health clusters of the hinterland. \(address)"))
    #expect(
      found == [
        "closed False", "link \(address)", "button Copy the reference",
        "named Copy the reference: Item 1: Plan and budget", "told apart True", "copied \(reference)",
        "status Copied Copied",
        "without \(reference)", "buttons 0", "strays []",
      ])
  }

  @Test("of meetings weigh at most 30 kB in all, ask for nothing before they are painted, and do not move")
  func weight() throws {
    struct Report: Decodable {
      let page: String
      let bytes: Int
      let files: [String]
      let moved: Double
      let painted, blocking: Int
      let heading: Bool
      let strays: [String]
    }
    let pages = try BrowserSites.shared.get().pages
    let meetings = pages.filter {
      let parts = $0.split(separator: "/")
      return parts.count == 5 && ["moeder", "meetings"].contains(parts[1])
    }
    #expect(meetings.count > 8)
    let found = try PythonCheck.findings("weight.py", [try JudgedSites.file(of: meetings + ["sample/index.html"])])
    let reports = try found.map { try JSONDecoder().decode(Report.self, from: Data($0.utf8)) }
    #expect(reports.count == meetings.count + 1)
    for report in reports {
      #expect(report.bytes <= 30_000, "\(report.page)")
      #expect(report.files.filter { $0 != "index.html" && !$0.hasSuffix(".png") }.allSatisfy { $0 == "copy.js" })
      #expect(report.moved == 0, "\(report.page)")
      #expect(report.painted == 1 && report.blocking == 0 && report.heading, "\(report.page)")
      #expect(report.strays == [], "\(report.page)")
    }
    #expect(reports.contains { $0.files == ["index.html", "copy.js"] })
  }
}
