/// A diagnostic in words, safe to show: no control characters, and nothing that looks like a CPR number, whatever fault
/// quotes it.
public struct DiagnosticText: Sendable {
  /// The file, with line and column where the fault has a place: `content/site.yml:7:14`.
  public let place: String
  /// How much it weighs; a warning is an error where warnings count as such.
  public let severity: Severity
  /// What is wrong.
  public let message: String
  /// The line it points at, and the carets below the place; nil where there is none to show.
  public let excerpt: (line: String, caret: String)?
  /// What may help; nil where nothing does.
  public let suggestion: String?

  /// The words for a diagnostic; `sourceLine` is the line it points at, where it could be read.
  public init(_ diagnostic: Diagnostic, in language: LanguageCode, strict: Bool = false, sourceLine: SourceLine?) {
    let fault = diagnostic.fault
    place =
      diagnostic.file.safeForTerminal + (diagnostic.position.map { ":\($0.line):\($0.column)" } ?? "")
    severity = strict && diagnostic.severity == .warning ? .error : diagnostic.severity
    message = fault.message(in: language).withoutCPRNumbers.safeForTerminal
    suggestion = fault.suggestion(in: language)?.withoutCPRNumbers.safeForTerminal
    let shown = fault.hidesSource ? nil : sourceLine
    if let position = diagnostic.position, let shown, !shown.characters.isEmpty {
      let excerpt = Excerpt(line: shown, column: position.column, length: diagnostic.length)
      self.excerpt = (excerpt.text, excerpt.caret)
    } else {
      excerpt = nil
    }
  }
}
