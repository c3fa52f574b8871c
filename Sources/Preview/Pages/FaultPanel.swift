import Building
import Diagnostics
import TemplateEngine

/// The faults of a run as a piece of HTML that the preview lays over the page.
struct FaultPanel: Sendable {
  /// The faults and what they mean for the page that is seen.
  let html: HTML
  /// What there is of each weight: `2 fejl, 1 advarsel`.
  let summary: String
  /// Whether one of them is an error: the panel opens by itself.
  let hasErrors: Bool

  /// So many faults are shown at most; the terminal has all.
  private static let limit = 100

  /// The panel for a run's faults; nil where there are none.
  init?(_ report: BuildReport) {
    guard !report.diagnostics.isEmpty else { return nil }
    let words = PreviewWords(report.language)
    let severities = report.diagnostics.map(\.severity)
    hasErrors = severities.contains(.error)
    summary = [Severity.error, .warning].compactMap { severity in
      let count = severities.count { $0 == severity }
      return count == 0 ? nil : words.count(count, severity)
    }.joined(separator: ", ")
    var lines = SourceLines(of: report.diagnostics)
    var list = HTML()
    // What keeps the site from being shown comes first; within each weight they are sorted by place as they are.
    let errors = report.diagnostics.filter { $0.severity == .error }
    let others = report.diagnostics.filter { $0.severity != .error }
    for diagnostic in (errors + others).prefix(Self.limit) {
      let text = DiagnosticText(diagnostic, in: report.language, sourceLine: lines.line(of: diagnostic))
      list += Self.entry(text, words)
    }
    let rest = report.diagnostics.count - Self.limit
    let more: HTML = rest > 0 ? "<p>\(words.more(rest))</p>\n" : HTML()
    html = """
      <h2>\(summary)</h2>
      <p>\(hasErrors ? words.lastGoodPage : words.isPublished)</p>
      <ol>
      \(list)</ol>
      \(more)
      """
  }

  private static func entry(_ text: DiagnosticText, _ words: PreviewWords) -> HTML {
    var entry: HTML = """
      <li class="\(text.severity.keyword)">
      <p class="place">\(text.place)</p>
      <p class="message"><strong>\(words.label(text.severity)):</strong> \(text.message)</p>

      """
    if let excerpt = text.excerpt {
      entry += """
        <pre><code>\(excerpt.line)</code>
        <span aria-hidden="true">\(excerpt.caret)</span></pre>

        """
    }
    if let suggestion = text.suggestion { entry += "<p class=\"suggestion\">\(suggestion)</p>\n" }
    return entry + "</li>\n"
  }
}
