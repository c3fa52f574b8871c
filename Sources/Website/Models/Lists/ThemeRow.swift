import TemplateEngine

/// A theme in a list.
struct ThemeRow: TemplateModel {
  var url: String
  var title: String
  /// `12 punkter`.
  var countText: String
  /// The clusters where it was on the agenda.
  var clusters: String?
  /// When it last moved.
  var moved: DateModel?
  /// The first words of the newest decision on it.
  var decision: String?

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("title", \.title)
    $0.field("countText", \.countText)
    $0.field("clusters", \.clusters)
    $0.field("moved", \.moved)
    $0.field("decision", \.decision)
  }
}
