import TemplateEngine

/// An agenda item, or a sub-item, on its meeting's page.
struct ItemModel: TemplateModel {
  var anchor: String
  var number: String?
  var title: HTML
  /// `Link til punkt 3: Opfølgning på …`.
  var permalinkLabel: String
  /// Presenters, themes, time, case number.
  var facts: [FactModel]
  var isClosed: Bool
  /// How to refer to it; nil for a sub-item, which stands in its item's.
  var citation: CitationModel?
  var parts: [PartModel]

  static let fields = Fields<Self> {
    $0.field("anchor", \.anchor)
    $0.field("number", \.number)
    $0.field("title", \.title)
    $0.field("permalinkLabel", \.permalinkLabel)
    $0.field("hasFacts") { !$0.facts.isEmpty }
    $0.field("facts", \.facts)
    $0.field("isClosed", \.isClosed)
    $0.field("parts", \.parts)
    $0.field("citation", \.citation)
  }
}
