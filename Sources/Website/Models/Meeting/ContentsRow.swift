import TemplateEngine

/// An entry of the contents list.
struct ContentsRow: TemplateModel {
  var url: String
  var number: String?
  var text: String

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("number", \.number)
    $0.field("text", \.text)
  }
}
