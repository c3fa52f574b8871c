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
    $0.field("name", \.name)
    $0.field("part", \.part)
    $0.field("jsonUrl", \.jsonUrl)
    $0.field("csvUrl", \.csvUrl)
  }
}
