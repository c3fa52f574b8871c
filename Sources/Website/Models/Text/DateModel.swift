import TemplateEngine

/// A date as people read it, and as machines do where it is known for certain.
struct DateModel: TemplateModel {
  /// ISO 8601, reduced as far as it is known; nil where there is no date in the words.
  var iso: String?
  var text: String

  static let fields = Fields<Self> {
    $0.field("iso", \.iso)
    $0.field("text", \.text)
  }
}
