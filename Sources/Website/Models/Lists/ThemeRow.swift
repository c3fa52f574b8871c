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
    $0.field("url") { $0.url }
    $0.field("title") { $0.title }
    $0.field("countText") { $0.countText }
    $0.field("clusters") { $0.clusters }
    $0.field("moved") { $0.moved }
    $0.field("decision") { $0.decision }
  }
}
