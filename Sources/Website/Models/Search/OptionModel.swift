import TemplateEngine

/// A choice of a list in the search form.
struct OptionModel: TemplateModel {
  /// What stands in the address.
  var value: String
  var text: String

  static let fields = Fields<Self> {
    $0.field("value") { $0.value }
    $0.field("text") { $0.text }
  }
}
