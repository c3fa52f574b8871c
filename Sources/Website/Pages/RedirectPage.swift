import Archive
import Minutes
import TemplateEngine

/// The page at an old address, which leads on.
struct RedirectPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var target: String
  var targetTitle: String

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("target", \.target)
    $0.field("targetTitle", \.targetTitle)
  }

  init(to target: String, title: String, in context: SiteContext) {
    site = context.site
    page = context.unlistedPage(context[.movedHeading])
    page.address = context.addresses.absolute(target)
    self.target = target
    targetTitle = title
  }
}
