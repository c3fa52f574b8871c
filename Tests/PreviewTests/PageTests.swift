import Building
import Diagnostics
import TemplateEngine
import Testing

@testable import Preview

@Suite("What a preview puts into pages, and shows of faults")
struct PageTests {
  private func injected(_ page: String) -> String {
    String(decoding: Injection.page(Array(page.utf8), tag: "t"), as: UTF8.self)
  }

  @Test("the script stands before the end of the body, or at the end of a page that has none")
  func injection() {
    let script = "<script src=\"/_preview/preview.js\" data-tag=\"t\" defer></script>\n"
    #expect(injected("<body>a</body></html>") == "<body>a\(script)</body></html>")
    #expect(injected("<pre></body></pre></body>") == "<pre></body></pre>\(script)</body>")
    #expect(injected("<p>a") == "<p>a\(script)")
    #expect(injected("") == script)
    #expect(injected("</bod") == "</bod\(script)")
  }

  @Test("errors come first, each with place, excerpt and suggestion, nothing of it as HTML; a CPR number is not shown")
  func panel() async throws {
    let site = try PreviewSite()
    try site.write("---\ntitle: Om\nukendt: <b>\n---\nNummer 010180-1234.\n", to: "content/pages/om.md")
    try site.write("x", to: "content/a.txt")
    let panel = try #require(FaultPanel(await site.snapshot().report))
    let html = panel.html.description
    #expect(panel.hasErrors)
    #expect(panel.summary == "2 fejl, 1 advarsel")
    let errors = html.ranges(of: "<li class=\"error\">").map(\.lowerBound)
    let warning = try #require(html.firstRange(of: "<li class=\"warning\">")).lowerBound
    #expect(errors.count == 2)
    #expect(errors.allSatisfy { $0 < warning })
    #expect(html.contains("/content/pages/om.md:3:1</p>"))
    #expect(html.contains("<code>ukendt: &lt;b&gt;</code>\n<span aria-hidden=\"true\">^^^^^^</span>"))
    #expect(!html.contains("<b>"))
    #expect(!html.contains("1234"))
  }

  @Test("warnings alone do not open the panel; nothing wrong, no panel")
  func warnings() async throws {
    let site = try PreviewSite()
    #expect(FaultPanel(await site.snapshot().report) == nil)
    try site.write("x", to: "content/a.txt")
    let panel = try #require(FaultPanel(await site.snapshot().report))
    #expect(!panel.hasErrors)
    #expect(panel.summary == "1 advarsel")
    #expect(panel.html.description.contains("Siden kan offentliggøres"))
  }

  @Test("of very many faults the first hundred are shown, and how many more there are")
  func manyFaults() async throws {
    let site = try PreviewSite()
    for number in 0..<105 { try site.write("x", to: "content/\(number).txt") }
    let html = try #require(FaultPanel(await site.snapshot().report)).html.description
    #expect(html.ranges(of: "<li ").count == 100)
    #expect(html.contains("<p>… og 5 til. Terminalen viser alle.</p>"))
  }

  @Test("counts and labels in both languages")
  func words() {
    let (danish, english) = (PreviewWords(.da), PreviewWords(.en))
    #expect([1, 2].map { danish.count($0, .error) } == ["1 fejl", "2 fejl"])
    #expect([1, 2].map { danish.count($0, .warning) } == ["1 advarsel", "2 advarsler"])
    #expect([1, 2].map { english.count($0, .error) } == ["1 error", "2 errors"])
    #expect([1, 2].map { english.count($0, .warning) } == ["1 warning", "2 warnings"])
    #expect([danish, english].map { $0.label(.error) } == ["Fejl", "Error"])
    #expect([danish, english].map { $0.label(.warning) } == ["Advarsel", "Warning"])
    #expect([danish, english].map { $0.show("2") } == ["Vis 2", "Show 2"])
  }
}
