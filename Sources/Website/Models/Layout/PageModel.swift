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
    $0.field("title") { $0.title }
    $0.field("name") { $0.name }
    $0.field("description") { $0.description }
    $0.field("kind") { $0.kind.rawValue }
    $0.field("address") { $0.address }
    $0.field("isIndexed") { $0.isIndexed }
    $0.field("alternates") { $0.alternates }
    $0.field("menu") { $0.menu }
    $0.field("breadcrumb") { $0.breadcrumb }
    $0.field("structured") { $0.structured.html }
  }
}
