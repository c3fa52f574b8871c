import Archive
import Minutes
import TemplateEngine

/// The page for addresses where nothing is.
struct NotFoundPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  /// The indexes that a lost reader may want.
  var indexes: [LinkModel]

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("indexes", \.indexes)
  }

  init(in context: SiteContext) {
    site = context.site
    page = context.unlistedPage(context[.notFoundHeading])
    indexes = context.indexes
  }
}
