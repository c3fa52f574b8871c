import TemplateEngine

/// The way from the home page to this one.
struct Breadcrumb: TemplateModel {
  /// The pages above, the home page first.
  var links: [LinkModel]
  /// The page itself.
  var current: String

  static let fields = Fields<Self> {
    $0.field("links", \.links)
    $0.field("current", \.current)
  }
}
