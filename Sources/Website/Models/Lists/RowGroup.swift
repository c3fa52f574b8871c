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
      $0.field("anchor", \.anchor)
      $0.field("label", \.label)
      $0.field("countText", \.countText)
      $0.field("caption", \.caption)
      $0.field("rows", \.rows)
    }
  }
}
