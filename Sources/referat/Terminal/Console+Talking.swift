import ArgumentParser
import Diagnostics
import Glibc

/// What commands say that talk with a person: questions and faults go to standard error, what they were asked for to standard
/// output.
extension Console {
  /// A line of talk.
  func say(_ line: String) { write(line.safeForTerminal + "\n", to: STDERR_FILENO) }

  /// A question, behind which the answer is typed.
  func prompt(_ question: String) { write(question.safeForTerminal, to: STDERR_FILENO) }

  /// Why an answer will not do.
  func tell(_ fault: any Fault, in language: LanguageCode) {
    for sentence in [fault.message(in: language), fault.suggestion(in: language)].compactMap({ $0 }) {
      say("  " + sentence.withoutCPRNumbers)
    }
  }

  /// Tells of faults, and throws the code where there are some.
  func refuse(_ faults: [Diagnostic], in language: LanguageCode, code: ExitCode) throws {
    guard !faults.isEmpty else { return }
    let printer = DiagnosticPrinter(format: .text, language: language)
    write(faults.map { printer.lines(for: $0, sourceLine: nil) }.joined(), to: STDERR_FILENO)
    throw code
  }
}

extension ExitCode {
  /// What was read or written is at fault.
  static let refused = ExitCode(1)
  /// The command was used wrongly.
  static let misused = ExitCode(64)
}
