import TemplateEngine

/// An index that is one list: of clusters, of themes.
struct IndexPage<Row: TemplateModel>: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var countText: String
  var rows: [Row]

  static var fields: Fields<Self> {
    Fields {
      $0.field("site") { $0.site }
      $0.field("page") { $0.page }
      $0.field("countText") { $0.countText }
      $0.field("rows") { $0.rows }
    }
  }
}
