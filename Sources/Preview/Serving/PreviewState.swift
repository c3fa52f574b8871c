import Building
import Diagnostics
import TemplateEngine

/// What the preview shows after a run: the last site that could be built, and what is wrong with the newest.
struct PreviewState: Sendable {
  /// The last site without errors; nil as long as there was none.
  private(set) var site: SiteSnapshot?
  /// What the newest run found; nil for nothing.
  private(set) var panel: FaultPanel?
  private(set) var language: LanguageCode
  /// Whether a run has ended.
  private(set) var isBuilt = false

  /// Before the first run.
  init(language: LanguageCode) {
    self.language = language
  }

  /// Takes in what a run ended with.
  mutating func take(_ report: BuildReport, _ newSite: SiteSnapshot?) {
    if let newSite { site = newSite }
    panel = FaultPanel(report)
    language = report.language
    isBuilt = true
  }

  /// The state with another site, and all that was said of the last one.
  func with(_ site: SiteSnapshot) -> PreviewState {
    var state = self
    state.site = site
    return state
  }

  /// The state as one event for the script of the pages: whether there is a site, and the panel with its words.
  var event: String {
    let words = PreviewWords(language)
    let fields: [(String, String)] = [
      ("hasSite", site == nil ? "false" : "true"),
      ("isOpen", panel?.hasErrors == true ? "true" : "false"),
      ("panel", (panel?.html.description ?? "").jsonQuoted),
      ("label", words.faults.jsonQuoted),
      ("hide", words.hide.jsonQuoted),
      ("show", words.show(panel?.summary ?? "").jsonQuoted),
      ("language", language.rawValue.jsonQuoted),
    ]
    return "data: {" + fields.map { "\($0.0.jsonQuoted):\($0.1)" }.joined(separator: ",") + "}\n\n"
  }
}
