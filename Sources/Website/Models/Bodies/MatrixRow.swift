import TemplateEngine

/// A person and how they took part in each meeting.
struct MatrixRow: TemplateModel {
  var url: String?
  var name: String
  var cells: [SignModel]

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("cells", \.cells)
  }
}
