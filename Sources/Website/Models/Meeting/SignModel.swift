import TemplateEngine

/// A sign and the word for it.
struct SignModel: TemplateModel {
  var sign: String
  var word: String

  static let fields = Fields<Self> {
    $0.field("sign", \.sign)
    $0.field("word", \.word)
  }
}
