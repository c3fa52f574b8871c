import Archive
import Minutes
import TemplateEngine

/// A page of `pages/`.
struct FreePage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var title: String
  var html: HTML

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("title", \.title)
    $0.field("html", \.html)
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
