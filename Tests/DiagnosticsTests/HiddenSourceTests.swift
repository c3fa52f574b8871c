import Diagnostics
import Testing

@Suite("What messages do not show")
struct HiddenSourceTests {
  /// A fault that quotes what it is about.
  private struct Quote: Fault {
    let text: String
    let code = "quote"
    let severity = Severity.error

    func message(in language: LanguageCode) -> String { "»\(text)« kendes ikke." }
    func suggestion(in language: LanguageCode) -> String? { "Slet »\(text)«." }
  }

  private func print(_ fault: any Fault, as format: DiagnosticFormat, line: String) -> String {
    DiagnosticPrinter(format: format, language: .da).lines(
      for: Diagnostic(fault, file: "content/a.md", at: SourcePosition(line: 7, column: 5)), sourceLine: SourceLine(line)
    )
  }

  @Test("the line of a CPR number stays away")
  func line() {
    #expect(
      print(PrivacyFault.cprNumber, as: .text, line: "Nr. 010180-**1234**") == """
        content/a.md:7:5: error: Her står noget, der ligner et CPR-nummer.
          Slet det. Er det ikke et CPR-nummer, så skriv teksten i filens »allow-cpr: ["…"]«.

        """)
  }

  @Test("a CPR number that a message quotes is masked, in the line below it too")
  func quoted() {
    #expect(
      print(Quote(text: "Bo 010180-1234"), as: .text, line: "Nr. 010180-1234") == """
        content/a.md:7:5: error: »Bo ••••••-••••« kendes ikke.
          Nr. ••••••-••••
              ^
          Slet »Bo ••••••-••••«.

        """)
    for format in [DiagnosticFormat.json, .github] {
      #expect(!print(Quote(text: "010180 1234"), as: format, line: "").contains("1234"))
    }
  }

  @Test("the lines that no message may show are known")
  func hiddenLines() {
    let diagnostics = [
      Diagnostic(PrivacyFault.cprNumber, file: "content/a.md", at: SourcePosition(line: 7, column: 5)),
      Diagnostic(PrivacyFault.email, file: "content/a.md", at: SourcePosition(line: 8, column: 5)),
      Diagnostic(PrivacyFault.cprNumber, file: "content/b.md", at: SourcePosition(line: 9, column: 5)),
    ]
    #expect(diagnostics.hiddenLines["content/a.md"] == [7])
    #expect(diagnostics.hiddenLines["content/c.md"] == nil)
  }
}
