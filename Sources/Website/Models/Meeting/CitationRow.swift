import TemplateEngine

/// A reference: what it is to, in a sentence of its own, and the place on the page. Body, date and address are the page's.
struct CitationRow: TemplateModel {
  /// `Punkt 3: Opfølgning på temadrøftelsen.`
  var sentence: String
  /// The id of the place; nil for the whole page.
  var anchor: String?

  static let fields = Fields<Self> {
    $0.field("sentence", \.sentence)
    $0.field("anchor", \.anchor)
  }
}
