import TemplateEngine

/// A text that may lead somewhere: without an address it is plain text.
struct LinkModel: TemplateModel {
  var url: String?
  var text: String

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("text", \.text)
  }
}
