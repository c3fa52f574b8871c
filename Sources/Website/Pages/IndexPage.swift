import TemplateEngine

/// An index that is one list: of clusters, of themes.
struct IndexPage<Row: TemplateModel>: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var countText: String
  var rows: [Row]

  static var fields: Fields<Self> {
    Fields {
      $0.field("site", \.site)
      $0.field("page", \.page)
      $0.field("countText", \.countText)
      $0.field("rows", \.rows)
    }
  }
}
