import TemplateEngine

/// References to a place of the minutes and to what was decided there, ready to copy.
struct CitationModel: TemplateModel {
  /// `Henvis til punkt 3`.
  var heading: String
  var rows: [CitationRow]

  static let fields = Fields<Self> {
    $0.field("heading", \.heading)
    $0.field("rows", \.rows)
  }
}
