import Diagnostics
import Minutes
import Testing

@Suite("Which file is what")
struct ContentPathTests {
  @Test(
    "the path says what a file is for",
    arguments: [
      ("site.yml", ContentPath.Kind.site), ("organisations.yml", .organisations), ("glossary.yml", .glossary),
      ("clusters/nord.md", .cluster), ("meetings/a.md", .meeting), ("meetings/nord/2022/a.md", .meeting),
      ("meetings/nord/a/bilag.pdf", .attachment), ("meetings/nord/a/notes.txt", .attachment),
      ("persons/bo.md", .person),
      ("themes/a.md", .theme), ("pages/om.md", .page), ("pages/om/klynger.md", .page), ("assets/logo.svg", .asset),
      ("assets/a.md", .asset), (".git/config", .hidden), ("meetings/.DS_Store", .hidden),
      ("meetings/a/.b/c.md", .hidden), ("meetings/a.b/c.md", .meeting), ("pages/a./b.md", .page), ("README.md", .stray),
      ("site.yaml", .stray), ("clusters/a/nord.md", .stray), ("persons/bo.jpg", .stray), ("other/a.md", .stray),
      ("clusters/nord.MD", .stray),
    ])
  func kinds(path: String, kind: ContentPath.Kind) {
    #expect(ContentPath(path).kind == kind)
    #expect((ContentPath(path).strayDiagnostic(root: "content") != nil) == (kind == .stray))
  }

  @Test(
    "a stray file is a warning that says how it would be read",
    arguments: [
      ("site.yaml", "Skal den læses, så kald den »site.yml«."),
      ("Glossary.yml", "Skal den læses, så kald den »glossary.yml«."),
      ("persons/bo.markdown", "Skal den læses, så kald den »persons/bo.md«."),
      ("themes/a.MD", "Skal den læses, så kald den »themes/a.md«."),
      ("clusters/x/nord.md", "Skal den læses, så kald den »clusters/nord.md«."),
    ])
  func suggestions(path: String, suggestion: String) {
    let diagnostic = ContentPath(path).strayDiagnostic(root: "content")
    #expect(diagnostic?.file == "content/\(path)")
    #expect(diagnostic?.severity == .warning)
    #expect(diagnostic?.fault.suggestion(in: .da) == suggestion)
  }

  @Test(
    "files that are no documents are not read", arguments: ["assets/a.md", "README.md", "meetings/a.pdf", ".a/b.md"])
  func unread(path: String) {
    let reading = DocumentReading(path, "\u{202E}")
    #expect(reading.document == nil)
    #expect(reading.faults.isEmpty)
  }

  @Test("a document is checked as a text before it is read")
  func textCheck() {
    let (document, diagnostics) = DocumentReader(language: .of(.da)).read(
      SourceFile(path: "pages/a.md", bytes: [0x2D, 0x2D, 0x2D, 0x0A, 0xFF]))
    #expect(document == nil)
    #expect(diagnostics.map(\.fault.code) == ["not-utf-8"])
    #expect(DocumentReading("pages/a.md", "---\ntitle: A\n---\nA\u{202E}B\n").faults == ["4:2 bidirectional-character"])
  }

  @Test("documents are gathered by kind")
  func gathering() {
    var documents = ContentDocuments(root: "indhold")
    let files = [
      ("site.yml", "title: A\nurl: https://example.org"), ("organisations.yml", "- name: B"), ("glossary.yml", "C: D"),
      ("clusters/a.md", "---\nname: A\n---\n"), ("persons/a.md", "---\nname: A\n---\n"),
      ("themes/a.md", "---\ntitle: A\n---\n"), ("pages/a.md", "---\ntitle: A\n---\n"),
      ("meetings/a.md", "---\ncluster: a\nbody: b\ndate: 2022\n---\n"),
    ]
    for (path, text) in files { DocumentReading(path, text).document.map { documents.add($0) } }
    #expect(documents.site?.title.value == "A")
    #expect(documents.organisations.count == 1)
    #expect(documents.glossary.count == 1)
    #expect(documents.clusters.count == 1)
    #expect(documents.persons.count == 1)
    #expect(documents.themes.count == 1)
    #expect(documents.pages.count == 1)
    #expect(documents.meetings.count == 1)
    #expect(documents.displayPath("site.yml") == "indhold/site.yml")
    #expect(ContentDocuments(root: "").displayPath("site.yml") == "site.yml")
  }
}
