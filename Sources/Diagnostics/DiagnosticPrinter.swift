/// Turns diagnostics into the lines that a terminal, a machine or a code host reads.
public struct DiagnosticPrinter: Sendable {
  /// The form of the lines.
  public var format: DiagnosticFormat
  /// The language of the sentences.
  public var language: LanguageCode
  /// Whether warnings count as errors (`--strict`).
  public var strict: Bool

  /// A printer for one run.
  public init(format: DiagnosticFormat, language: LanguageCode, strict: Bool = false) {
    self.format = format
    self.language = language
    self.strict = strict
  }

  /// The diagnostic as text that ends with a line feed; `sourceLine` is the line it points at, where it could be read.
  ///
  /// Neither the sentences nor the line show what looks like a CPR number, whatever fault quotes it.
  public func lines(for diagnostic: Diagnostic, sourceLine: SourceLine?) -> String {
    if format == .text {
      return text(DiagnosticText(diagnostic, in: language, strict: strict, sourceLine: sourceLine))
    }
    let severity = strict && diagnostic.severity == .warning ? Severity.error : diagnostic.severity
    let message = diagnostic.fault.message(in: language).withoutCPRNumbers
    let suggestion = diagnostic.fault.suggestion(in: language)?.withoutCPRNumbers
    return format == .json
      ? json(diagnostic, severity, message, suggestion) : github(diagnostic, severity, message, suggestion)
  }

  private func text(_ diagnostic: DiagnosticText) -> String {
    var result = "\(diagnostic.place): \(diagnostic.severity.keyword): \(diagnostic.message)\n"
    if let excerpt = diagnostic.excerpt { result += "  \(excerpt.line)\n  \(excerpt.caret)\n" }
    if let suggestion = diagnostic.suggestion { result += "  \(suggestion)\n" }
    return result
  }

  private func json(
    _ diagnostic: Diagnostic, _ severity: Severity, _ message: String, _ suggestion: String?
  ) -> String {
    let position = diagnostic.position
    let fields: [(String, String)] = [
      ("file", diagnostic.file.jsonQuoted),
      ("line", position.map { String($0.line) } ?? "null"),
      ("column", position.map { String($0.column) } ?? "null"),
      ("severity", severity.keyword.jsonQuoted),
      ("code", diagnostic.fault.code.jsonQuoted),
      ("message", message.jsonQuoted),
      ("suggestion", suggestion?.jsonQuoted ?? "null"),
    ]
    return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
  }

  private func github(
    _ diagnostic: Diagnostic, _ severity: Severity, _ message: String, _ suggestion: String?
  ) -> String {
    let command =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .advice: "notice"
      }
    var properties = "file=" + diagnostic.file.safeForTerminal.workflowEscaped(property: true)
    if let position = diagnostic.position { properties += ",line=\(position.line),col=\(position.column)" }
    let whole = suggestion.map { "\(message)\n\($0)" } ?? message
    let data = whole.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).safeForTerminal.workflowEscaped(property: false) }
      .joined(separator: "%0A")
    return "::\(command) \(properties),title=\(diagnostic.fault.code)::\(data)\n"
  }
}

extension String {
  /// A workflow command's data or property value: `%`, line ends and, in a property, `:` and `,` as percent escapes.
  fileprivate func workflowEscaped(property: Bool) -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where property: result += "%3A"
      case "," where property: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
