import Foundation
import Testing

/// The built pages in a real browser, in both colour schemes and at several widths: what `Browser/measure.js` measures.
@Suite("Pages in a browser", .serialized)
struct BrowserTests {
  @Test("have nothing wrong with them", arguments: BrowserCheck.allCases)
  func pages(_ check: BrowserCheck) throws {
    for report in [try BrowserReport.light.get(), try BrowserReport.dark.get()] {
      let found = report.faults.filter { $0.check == check.rawValue }
      #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
    }
  }

  @Test("are measured in both colour schemes, and every one of their kinds")
  func extent() throws {
    let light = try BrowserReport.light.get()
    let dark = try BrowserReport.dark.get()
    #expect(!light.isDark)
    #expect(dark.isDark)
    #expect(light.counts == dark.counts)
    let pages = Set(try BrowserSites.shared.get().pages)
    #expect(light.counts.pages == pages.count)
    #expect(light.counts.texts > 20 * pages.count)
    #expect(light.counts.links > 10 * pages.count)
    #expect(light.counts.headings >= pages.count)
    for page in ["index", "404", "klynger/nord/faglig/index", "moeder/index", "ordliste/index", "was/index"] {
      #expect(pages.contains("sample/\(page).html"))
    }
    for page in ["old/about/index", "actions/2023/index", "meetings/north/2023-01-10-board/index"] {
      #expect(pages.contains("hinterland/\(page).html"))
    }
  }

  @Test("would be found wrong by every one of the checks")
  func badPage() throws {
    let folder = try TemporaryFolder()
    let page = try String(contentsOfFile: Cases.folder + "/Browser/bad.html", encoding: .utf8)
    try folder.write(page, to: "site/bad.html")
    let report = try BrowserReport(of: ["bad.html"], in: folder)
    let checks = BrowserCheck.allCases.filter { $0 != .script }.map(\.rawValue)
    #expect(Set(report.faults.map(\.check)) == Set(checks))
  }

  @Test("make a document on paper, without what is only of use on a screen")
  func paper() throws {
    let sites = try BrowserSites.shared.get()
    let text = try BrowserProcess.printed(
      sites.folder.path("site/hinterland/meetings/north/2023-01-10-board/index.html"))
    for wanted in [
      "Board North", "10 January 2023", "What was decided", "The plan is adopted", "Action", "Ann Archer",
      "before the next meeting 2 May 2023", "Donaudampfschifffahrtselektrizitäten",
      "https://example.org/sub/path/meetings/north/2023-01-10-board/",
    ] { #expect(text.contains(wanted), "“\(wanted)” is not on paper") }
    let sheets = text.split(separator: "\u{0C}")
    #expect(sheets.count > 1)
    for (index, sheet) in sheets.enumerated() {
      #expect(
        sheet.replacing(" ", with: "").contains("\(index + 1)/\(sheets.count)"), "no number on sheet \(index + 1)")
      #expect(index == 0 || sheet.contains("Minutes, Board North 10 January 2023"), "no title on sheet \(index + 1)")
    }
    for unwanted in ["Skip to content", "Back to top", "Previous meeting", "Glossary", "Contents", "#"] {
      #expect(!text.contains(unwanted), "“\(unwanted)” is on paper")
    }
  }
}
