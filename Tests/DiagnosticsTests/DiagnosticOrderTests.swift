import Diagnostics
import Testing

@Suite("Diagnostics in order")
struct DiagnosticOrderTests {
  private struct Remark: Fault {
    var code: String
    var severity = Severity.error
    var text = ""
    func message(in language: LanguageCode) -> String { text }
  }

  private func at(_ line: Int, _ column: Int) -> SourcePosition { SourcePosition(line: line, column: column) }

  @Test("by file, line, column, severity, code and message, a fault of the whole file first")
  func order() {
    let sorted = [
      Diagnostic(Remark(code: "a"), file: "a", at: nil),
      Diagnostic(Remark(code: "b"), file: "a", at: at(1, 2)),
      Diagnostic(Remark(code: "c"), file: "a", at: at(2, 1)),
      Diagnostic(Remark(code: "a"), file: "a", at: at(10, 1)),
      Diagnostic(Remark(code: "z"), file: "a", at: at(10, 2)),
      Diagnostic(Remark(code: "a", severity: .warning), file: "a", at: at(10, 2)),
      Diagnostic(Remark(code: "b", severity: .warning, text: "1"), file: "a", at: at(10, 2)),
      Diagnostic(Remark(code: "b", severity: .warning, text: "2"), file: "a", at: at(10, 2)),
      Diagnostic(Remark(code: "a"), file: "b", at: at(1, 1)),
    ]
    for start in sorted.indices {
      let shuffled = Array((sorted[start...] + sorted[..<start]).reversed())
      #expect(shuffled.sortedAndUnique(in: .da).map(name) == sorted.map(name))
    }
  }

  @Test("what is said twice is said once")
  func unique() {
    let twice = [
      Diagnostic(Remark(code: "a", text: "x"), file: "a", at: at(1, 1)),
      Diagnostic(Remark(code: "a", text: "y"), file: "a", at: at(1, 1)),
      Diagnostic(Remark(code: "a", text: "x"), file: "a", at: at(1, 1)),
    ]
    #expect(twice.sortedAndUnique(in: .da).map { $0.fault.message(in: .da) } == ["x", "y"])
  }

  @Test("an error keeps a site from being published, a warning only when strict, advice never")
  func weight() {
    func found(_ severity: Severity) -> [Diagnostic] { [Diagnostic(Remark(code: "a", severity: severity), file: "a")] }
    #expect(found(.error).containsError())
    #expect(!found(.warning).containsError())
    #expect(found(.warning).containsError(strict: true))
    #expect(!found(.advice).containsError(strict: true))
  }

  private func name(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.position.map { "\($0.line):\($0.column)" } ?? "-"
    let fault = diagnostic.fault
    return "\(diagnostic.file) \(place) \(fault.severity) \(fault.code) \(fault.message(in: .da))"
  }
}
