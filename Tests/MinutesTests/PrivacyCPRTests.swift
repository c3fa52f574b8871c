import Diagnostics
import Minutes
import Testing
import YAML

@Suite("CPR numbers in texts")
struct PrivacyCPRTests {
  private func faults(_ text: String, allowing allowed: [String] = []) -> [String] {
    AgendaReading(text, allowing: allowed).faults
  }

  @Test(
    "no markup, entity or character hides a number",
    arguments: [
      ("Nr. 010180-1234", "1:5"), ("0101801234", "1:1"), ("010180 1234", "1:1"), ("010180.1234", "1:1"),
      ("010180–1234", "1:1"), ("010180\u{2011}1234", "1:1"), ("010180\u{2212}1234", "1:1"), ("010180\u{A0}1234", "1:1"),
      ("Æ 010180-**1234**", "1:3"), ("**010**180-1234", "1:3"), ("*0101*80&#45;1234", "1:2"),
      ("010180&ndash;1234", "1:1"),
      ("&#48;10180-1234", "1:1"), ("010180\\-1234", "1:1"), ("010180\n1234", "1:1"), ("0101\u{AD}80-1234", "1:1"),
      ("010180-[1234](https://example.org)", "1:1"), ("`010180-1234`", "1:1"), ("## 1. 010180-1234", "1:7"),
      ("- a\n  - 010180-1234", "2:5"), ("> 010180-1234", "1:3"), ("| a |\n|---|\n| 010180-1234 |", "3:3"),
      ("<b>010180-1234</b>", "1:4"), ("<div>\nx 010180-1234\n</div>", "2:3"), ("```\na\nb 010180-1234\n```", "3:3"),
      ("```tabel\na;b\n010180-1234;2\n```", "3:1"), ("![010180-1234](a.png)", "1:3"),
      ("[a](https://example.org/010180-1234)", "1:25"), ("[a](b.pdf \"010180 1234\")", "1:12"),
      ("<https://example.org/010180-1234>", "1:22"), ("[a]\n\n[a]: b-010180-1234.pdf", "1:1"),
    ])
  func found(text: String, place: String) {
    #expect(faults("\(text)\n").filter { $0.hasSuffix("cpr-number") } == ["\(place) cpr-number"])
  }

  @Test(
    "an address without the hyphen is none",
    arguments: [
      "[a](https://example.org/0101801234)", "[a](https://example.org/010180.1234)", "<https://example.org/0101801234>",
      "[a](b_010180%201234.pdf)",
    ])
  func addresses(text: String) {
    #expect(faults("\(text)\n").isEmpty)
  }

  @Test("drafts apart, even a closed item is searched")
  func closed() {
    #expect(faults("## 1. A\n\nLukket: ja\n\n010180-1234\n") == ["5:1 cpr-number"])
  }

  @Test("several numbers are several errors, in code too")
  func several() {
    #expect(faults("010180-1234 og 010180-1234\n") == ["1:1 cpr-number", "1:16 cpr-number"])
    #expect(faults("```\n010180-1234\n010180-1234\n```\n") == ["2:1 cpr-number", "3:1 cpr-number"])
  }

  @Test("allow-cpr lets exactly its text pass")
  func allowed() {
    #expect(faults("Sag 010180-1234\n", allowing: ["010180-1234"]).isEmpty)
    #expect(faults("Sag 010180-**1234**\n", allowing: ["010180-1234"]).isEmpty)
    #expect(faults("Sag 010180-1234\n", allowing: ["Sag 010180-1234"]).isEmpty)
    #expect(faults("Nr. 010180-1234\n", allowing: ["Sag 010180-1234"]) == ["1:5 cpr-number"])
    #expect(faults("Sag 010180 1234\n", allowing: ["010180-1234"]) == ["1:5 cpr-number"])
    #expect(faults("Sag 010180-1235\n", allowing: ["010180-1234", "010180", ""]) == ["1:5 cpr-number"])
  }

  @Test("front matter is searched as it reads, keys and values")
  func yaml() throws {
    let text =
      "participants:\n  Fra 010180-1234:\n    - \"Bo, 010180\\u00AD-1234\"\n    - 'Bo (010180 1234)'\nnote: >\n  Om\n  010180-1234\ncase: 2019-010180-1234-5\n"
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    var parser = YAMLParser(file.whole, of: file)
    let parsed = parser.parse()
    let node = try #require(parsed)
    var diagnostics: [Diagnostic] = []
    PrivacyCheck(file, allowedCPR: [], findsContacts: false).check(node, reportingTo: &diagnostics)
    let places = diagnostics.compactMap(\.position).sorted().map { "\($0.line):\($0.column)" }
    #expect(places.count == 4)
    #expect(places[..<2] == ["2:7", "3:8"])
    #expect(places[2] == "4:12")
  }

  @Test("the number is not printed, whatever fault quotes it")
  func hidden() {
    let reading = AgendaReading("## 1. A\n\nLukket: 010180-1234\n")
    #expect(reading.faults == ["3:9 cpr-number", "3:9 closed-value"])
    for format in DiagnosticFormat.allCases {
      for diagnostic in reading.diagnostics {
        let printed = DiagnosticPrinter(format: format, language: .da).lines(
          for: diagnostic, sourceLine: SourceLine("Lukket: 010180-1234"))
        #expect(!printed.contains("1234"))
        #expect(!printed.contains("0101"))
      }
    }
    #expect(reading.diagnostics.hiddenLines["content/meetings/a.md"] == [3])
  }
}
