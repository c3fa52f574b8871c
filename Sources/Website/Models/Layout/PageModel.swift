import TemplateEngine

/// What the layout says of one page.
struct PageModel: TemplateModel {
  /// The whole title, the site's too: what a browser's tab shows.
  var title: String
  /// The title without the site's, as a preview shows it.
  var name: String
  /// One sentence for search engines and previews; nil for pages that they do not list.
  var description: String?
  /// What previews take it for.
  var kind = Kind.website
  /// The canonical address; nil for pages that have none of their own.
  var address: String?
  /// Whether search engines may list it.
  var isIndexed = true
  /// The feeds and calendars of the page, and the feed of the site.
  var alternates: [AlternateModel] = []
  var menu: [MenuEntry]
  var breadcrumb: Breadcrumb?
  /// What search engines are told of it.
  var structured = StructuredData(breadcrumb: [])

  /// A kind of page, by the names of Open Graph.
  enum Kind: String {
    case website, article, profile
  }

  static let fields = Fields<Self> {
    $0.field("title", \.title)
    $0.field("name", \.name)
    $0.field("description", \.description)
    $0.field("kind") { $0.kind.rawValue }
    $0.field("address", \.address)
    $0.field("isIndexed", \.isIndexed)
    $0.field("alternates", \.alternates)
    $0.field("menu", \.menu)
    $0.field("breadcrumb", \.breadcrumb)
    $0.field("structured") { $0.structured.html }
  }
}
