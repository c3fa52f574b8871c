import TemplateEngine

/// The rows of one year, one letter or one kind.
struct RowGroup<Row: TemplateModel>: TemplateModel {
  var anchor: String
  var label: String
  var countText: String
  /// The name of a table of these rows: `Beslutninger 2022`.
  var caption = ""
  var rows: [Row]

  static var fields: Fields<Self> {
    Fields {
      $0.field("anchor") { $0.anchor }
      $0.field("label") { $0.label }
      $0.field("countText") { $0.countText }
      $0.field("caption") { $0.caption }
      $0.field("rows") { $0.rows }
    }
  }
}
