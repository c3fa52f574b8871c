import TemplateEngine

/// What the layout says of one page.
struct PageModel: TemplateModel {
  /// The whole title, the site's too: what a browser's tab shows.
  var title: String
  /// The heading of the page.
  var heading: String
  var description: String?
  /// The canonical address; nil for pages that have none of their own.
  var address: String?
  /// Whether search engines may list it.
  var isIndexed = true
  var menu: [MenuEntry]
  var breadcrumb: Breadcrumb?

  static let fields = Fields<Self> {
    $0.field("title") { $0.title }
    $0.field("heading") { $0.heading }
    $0.field("description") { $0.description }
    $0.field("address") { $0.address }
    $0.field("isIndexed") { $0.isIndexed }
    $0.field("menu") { $0.menu }
    $0.field("breadcrumb") { $0.breadcrumb }
  }
}

/// An entry of the menu.
struct MenuEntry: TemplateModel {
  var url: String
  var text: String
  /// Whether the page stands in this section.
  var isCurrent: Bool

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("text") { $0.text }
    $0.field("isCurrent") { $0.isCurrent }
  }
}

/// The way from the home page to this one.
struct Breadcrumb: TemplateModel {
  /// The pages above, the home page first.
  var links: [LinkModel]
  /// The page itself.
  var current: String

  static let fields = Fields<Self> {
    $0.field("links") { $0.links }
    $0.field("current") { $0.current }
  }
}
