import Archive
import Diagnostics
import Minutes
import TemplateEngine

/// A page of `pages/`.
struct FreePage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var title: String
  var html: HTML

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("title") { $0.title }
    $0.field("html") { $0.html }
  }

  init(_ reference: Ref<Page>, in context: SiteContext) {
    let entity = context.registry[reference]
    site = context.site
    title = entity.title
    page = context.page(
      entity.title, at: context.addresses[reference], section: context.addresses[reference],
      description: entity.description)
    html = context.texts.pages[reference.index].html
  }
}

/// The page for addresses where nothing is.
struct NotFoundPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  /// The indexes that a lost reader may want.
  var indexes: [LinkModel]

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("indexes") { $0.indexes }
  }

  init(in context: SiteContext) {
    site = context.site
    page = context.unlistedPage(context[.notFoundHeading])
    indexes = context.menu.map { LinkModel(url: $0.url, text: $0.text) }
  }
}

/// The page that leads on to the accessibility statement.
struct StatementPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var target: String
  var updated: DateModel?

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("target") { $0.target }
    $0.field("updated") { $0.updated }
  }

  init(_ statement: AccessibilityStatement, in context: SiteContext) {
    site = context.site
    page = context.page(context[.accessibilityStatement], at: Self.address(in: context))
    target = statement.url.value
    updated = statement.updated.map { context.date($0.value) }
  }

  /// `/was/`, as Danish law wants it, in every language.
  static func address(in context: SiteContext) -> String { context.addresses.section("was") }
}

/// The page at an old address, which leads on.
struct RedirectPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var target: String
  var targetTitle: String

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("target") { $0.target }
    $0.field("targetTitle") { $0.targetTitle }
  }

  init(to target: String, title: String, in context: SiteContext) {
    site = context.site
    page = context.unlistedPage(context[.movedHeading])
    page.address = context.addresses.absolute(target)
    self.target = target
    targetTitle = title
  }
}

extension SiteContext {
  /// A page that search engines shall not list.
  fileprivate func unlistedPage(_ heading: String) -> PageModel {
    PageModel(
      title: "\(heading) – \(site.title)", heading: heading, address: nil, isIndexed: false, menu: menu(current: nil))
  }
}
