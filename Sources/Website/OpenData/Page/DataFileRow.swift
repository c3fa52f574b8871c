import TemplateEngine

/// A file of the open data in both of its forms.
struct DataFileRow: TemplateModel {
  /// `2022`, or the name of the table.
  var name: String
  var jsonUrl: String
  var csvUrl: String

  static let fields = Fields<Self> {
    $0.field("name") { $0.name }
    $0.field("jsonUrl") { $0.jsonUrl }
    $0.field("csvUrl") { $0.csvUrl }
  }
}
