import Diagnostics
import Testing

/// A fault with its words in both languages. Each enum of faults has a table of these in a file of its own, one row or
/// more for each case, so that every message a user can see stands in a test word for word:
///
/// ```swift
/// @Test("every sentence, word for word", arguments: wordings)
/// func wording(_ wording: Wording) { wording.check() }
/// ```
struct Wording: Sendable, CustomTestStringConvertible {
  let fault: any Fault
  let code: String
  let severity: Severity
  let danish: (message: String, suggestion: String?)
  let english: (message: String, suggestion: String?)

  init(
    _ fault: any Fault, _ code: String, _ severity: Severity = .error,
    da danish: String, _ danishSuggestion: String?, en english: String, _ englishSuggestion: String?
  ) {
    self.fault = fault
    self.code = code
    self.severity = severity
    self.danish = (danish, danishSuggestion)
    self.english = (english, englishSuggestion)
  }

  var testDescription: String { "\(code): \(danish.message)" }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(fault.code == code, sourceLocation: sourceLocation)
    #expect(fault.severity == severity, sourceLocation: sourceLocation)
    #expect(fault.message(in: .da) == danish.message, sourceLocation: sourceLocation)
    #expect(fault.suggestion(in: .da) == danish.suggestion, sourceLocation: sourceLocation)
    #expect(fault.message(in: .en) == english.message, sourceLocation: sourceLocation)
    #expect(fault.suggestion(in: .en) == english.suggestion, sourceLocation: sourceLocation)
  }
}
