import TemplateEngine

/// A meeting at the head of a column.
struct MatrixColumn: TemplateModel {
  var url: String
  var date: DateModel

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("date", \.date)
  }
}
