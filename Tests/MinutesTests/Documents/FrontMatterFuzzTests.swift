import Diagnostics
import Fuzzing
import Minutes
import Testing

@Suite("Files of every kind, put together at random")
struct FrontMatterFuzzTests {
  private static let paths = [
    "site.yml", "organisations.yml", "glossary.yml", "clusters/nord.md", "meetings/nord/a.md", "persons/bo-ask.md",
    "themes/x.md",
    "pages/om.md",
  ]

  /// Whole lines that are right somewhere, and wrong elsewhere.
  private static let lines = [
    "---", "---", "...", "cluster: nord", "body: faglig", "date: 2022-08-26", "date: 2022?", "date-note: x",
    "time: 13.00-15.00",
    "time: kl. 14 til 12", "place: Online", "number: 1/2022", "status: draft", "status: udkast", "case: 1",
    "chair: Bo Ask",
    "host: 'Åse Ø'", "approved-by: [A B, C D]", "participants:", "participants: [Bo Ask, 'Åse Ø (afbud)']", "  Gæster:",
    "    - Bo Ask, chef (via Teams)", "    - { name: Eva Dam, role: chef, items: [1, 2] }", "  - Bo Ask (",
    "  Afbud: A B, C D og E F",
    "next: ultimo oktober 2020", "next: 2022-11-07", "themes: [x, y]", "themes: x", "note: |", "  to linjer",
    "note: >-",
    "corrections: [{ date: 2022-09-01, text: Rettet. }]", "corrections:", "  - date: 1. maj 2022", "    text: x",
    "aliases: [/gammel/]", "aliases: [../op, /a b/, 'http://x']", "published: 2022-09-01", "allow-cpr: [010180-1234]",
    "title: Referater", "url: https://example.org/a", "url: ftp://x", "language: da", "language: en", "language: xx",
    "publisher: K", "contact: { email: a@example.org, phone: 12 34 56 78 }", "contact: a@b", "description: |",
    "licence: CC BY 4.0",
    "accessibility-statement: { url: https://w.dk, updated: 2026-03-01 }", "menu: [clusters, themes, om]", "menu: [x]",
    "name: Klynge Nord", "municipalities: [Hjørring Kommune, Læsø Kommune]", "bodies:", "  faglig:",
    "    names: [A, { name: B, from: 2022-07-01 }]", "    aliases: [C]", "organisation: Læsø Kommune", "listed: false",
    "listed: måske", "- name: Hjørring Kommune", "  aliases: [Hjørring]", "  kind: municipality", "  kind: klub",
    "  formerly: [{ name: X, until: 2022-06-30 }]", "SKU: Udvalget", "IPS:", "  meaning: Job", "  note: En sætning.",
    "a: &a [x]",
    "b: *a", "<<: *a", "# kommentar", "", "   ", "\tx: y", "klynge: nord", "dato: 2022-08-26", "## 1. Et",
    "Tekst 010180-1234.",
    "x: \"\\u202e\"", "x: '", "? a", ": b", "{", "]", "\u{FEFF}---", "name: \u{202E}x", "name: \u{0}", "Deltagere:",
    "date: 26/8-22",
    "date: 31. april 2022",
  ]

  @Test("are read, or refused with a fault in its place, and twice the same", arguments: 1...4 as ClosedRange<UInt64>)
  func files(seed: UInt64) {
    var (read, tried) = (0, 0)
    for var dice in Rounds(600, seed: seed, of: 4) {
      tried += 1
      let path = dice.one(of: Self.paths)
      let ending = dice.one(of: ["\n", "\n", "\n", "\r\n", "\r"])
      let isWhole = dice.happens(onceIn: 2)
      var bytes = isWhole && path.hasSuffix(".md") ? Array("---\(ending)".utf8) : []
      bytes += dice.bytes(of: Self.lines.map { $0 + ending }, 1...14)
      if isWhole { bytes += Array("---\(ending)## 1. Et\(ending)".utf8) }
      let code = dice.one(of: LanguageCode.allCases)
      let shown = "\(path) \(String(decoding: bytes, as: UTF8.self).debugDescription)"

      let file = SourceFile(path: path, bytes: bytes)
      let (document, diagnostics) = DocumentReader(language: .of(code)).read(file)
      let (again, said) = DocumentReader(language: .of(code)).read(file)
      #expect((document == nil) == (again == nil), "\(shown)")
      #expect(diagnostics.map(\.fault.code) == said.map(\.fault.code), "\(shown)")
      #expect(diagnostics.map(\.position) == said.map(\.position), "\(shown)")
      #expect(document != nil || diagnostics.contains { $0.severity == .error }, "\(shown) is lost without a word")
      read += document == nil ? 0 : 1
      check(diagnostics, in: bytes, shown)
    }
    #expect(read > tried / 200)
  }

  private func check(_ diagnostics: [Diagnostic], in bytes: [UInt8], _ shown: String) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = 1 + text.unicodeScalars.count { ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains($0) }
    for diagnostic in diagnostics {
      let fault = diagnostic.fault
      for code in LanguageCode.allCases {
        let said = fault.message(in: code) + (fault.suggestion(in: code) ?? "")
        #expect(!said.isEmpty)
        // The number itself is not printed.
        if fault is PrivacyFault { #expect(!said.contains("010180"), "\(shown)") }
      }
      guard let position = diagnostic.position else { continue }
      #expect((1...lines).contains(position.line), "\(fault.code) at \(position) in \(shown)")
      #expect((1...(bytes.count + 1)).contains(position.column), "\(fault.code) at \(position) in \(shown)")
    }
  }
}
