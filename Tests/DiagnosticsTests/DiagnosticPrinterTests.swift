import Diagnostics
import Testing

@Suite("Diagnostics on paper")
struct DiagnosticPrinterTests {
  /// A fault whose words are given.
  struct Remark: Fault {
    var code = "remark"
    var severity = Severity.error
    var text = "Noget er galt."
    var advice: String?

    func message(in language: LanguageCode) -> String { language == .da ? text : "Something is wrong." }
    func suggestion(in language: LanguageCode) -> String? { advice }
  }

  private func print(
    _ fault: Remark, as format: DiagnosticFormat, at position: SourcePosition? = SourcePosition(line: 7, column: 7),
    file: String = "content/a.md", line: String? = "body: fagligt", strict: Bool = false
  ) -> String {
    DiagnosticPrinter(format: format, language: .da, strict: strict)
      .lines(for: Diagnostic(fault, file: file, at: position, length: 7), sourceLine: line.map(SourceLine.init))
  }

  @Test("text has the place, the line, a caret and the suggestion")
  func text() {
    #expect(
      print(Remark(advice: "Mente du »faglig«?"), as: .text) == """
        content/a.md:7:7: error: Noget er galt.
          body: fagligt
                ^^^^^^^
          Mente du »faglig«?

        """)
  }

  @Test("text leaves out what there is not")
  func bareText() {
    #expect(print(Remark(), as: .text, line: nil) == "content/a.md:7:7: error: Noget er galt.\n")
    #expect(print(Remark(), as: .text, line: "") == "content/a.md:7:7: error: Noget er galt.\n")
    #expect(print(Remark(), as: .text, at: nil) == "content/a.md: error: Noget er galt.\n")
  }

  @Test("the sentences come in the language asked for")
  func language() {
    let diagnostic = Diagnostic(Remark(), file: "content", at: nil)
    let english = DiagnosticPrinter(format: .text, language: .en).lines(for: diagnostic, sourceLine: nil)
    #expect(english == "content: error: Something is wrong.\n")
  }

  @Test("json is one object a line with the seven fields")
  func json() {
    #expect(
      print(Remark(text: "Sig »\"«\\", advice: "To\nlinjer."), as: .json)
        == #"{"file":"content/a.md","line":7,"column":7,"severity":"error","code":"remark","#
        + #""message":"Sig »\"«\\","suggestion":"To\nlinjer."}"# + "\n")
    #expect(
      print(Remark(), as: .json, at: nil)
        == #"{"file":"content/a.md","line":null,"column":null,"severity":"error","code":"remark","#
        + #""message":"Noget er galt.","suggestion":null}"# + "\n")
  }

  @Test("github has a workflow command with its escapes")
  func github() {
    #expect(
      print(Remark(text: "100 %, helt: galt.", advice: "Prøv."), as: .github, file: "content/a,b:c.md")
        == "::error file=content/a%2Cb%3Ac.md,line=7,col=7,title=remark::100 %25, helt: galt.%0APrøv.\n")
    #expect(
      print(Remark(), as: .github, at: nil) == "::error file=content/a.md,title=remark::Noget er galt.\n")
  }

  @Test(
    "each severity has its word",
    arguments: [(Severity.error, "error", "error"), (.warning, "warning", "warning"), (.advice, "advice", "notice")])
  func severities(_ severity: Severity, _ word: String, _ command: String) {
    let remark = Remark(severity: severity)
    #expect(print(remark, as: .text, line: nil) == "content/a.md:7:7: \(word): Noget er galt.\n")
    #expect(print(remark, as: .json).contains(#""severity":"\#(word)""#))
    #expect(print(remark, as: .github).hasPrefix("::\(command) "))
  }

  @Test("strict turns warnings into errors, and leaves advice alone")
  func strict() {
    #expect(print(Remark(severity: .warning), as: .text, line: nil, strict: true).contains(": error: "))
    #expect(print(Remark(severity: .warning), as: .github, strict: true).hasPrefix("::error "))
    #expect(print(Remark(severity: .advice), as: .text, line: nil, strict: true).contains(": advice: "))
  }

  @Test("nothing from content steers a terminal or forges a line", arguments: DiagnosticFormat.allCases)
  func safety(_ format: DiagnosticFormat) {
    let evil = "a\u{1B}]0;x\u{7}\r\n\u{9B}2J\u{202E}\u{2028}"
    let printed = print(Remark(text: evil, advice: evil), as: format, file: evil, line: evil)
    #expect(!printed.dropLast().unicodeScalars.contains { $0.isUnsafe && $0 != "\n" })
    #expect(printed.split(separator: "\n").count == (format == .text ? 4 : 1))
  }
}
