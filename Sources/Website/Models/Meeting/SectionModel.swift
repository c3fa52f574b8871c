import TemplateEngine

/// A run of an item's text.
struct SectionModel: TemplateModel {
  /// `text background recommendation attachments minutes decisions`.
  var kind: String
  /// The heading; nil for text directly under the item's.
  var heading: String?
  /// The heading's level, 3 or 4.
  var level: Int
  var html: HTML

  static let fields = Fields<Self> {
    $0.field("kind", \.kind)
    $0.field("heading", \.heading)
    $0.field("level", \.level)
    $0.field("html", \.html)
  }
}
