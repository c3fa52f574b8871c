import TemplateEngine

/// A file of the open data in both of its forms.
struct DataFileRow: TemplateModel {
  /// `Beslutninger 2022`, for those who hear and do not see where the links stand.
  var name: String
  /// `2022`; nil for a table that is one file.
  var part: String?
  var jsonUrl: String
  var csvUrl: String

  static let fields = Fields<Self> {
    $0.field("name") { $0.name }
    $0.field("part") { $0.part }
    $0.field("jsonUrl") { $0.jsonUrl }
    $0.field("csvUrl") { $0.csvUrl }
  }
}
