import TemplateEngine

/// Choices under a heading: the bodies of a cluster.
struct OptionGroup: TemplateModel {
  var label: String
  var options: [OptionModel]

  static let fields = Fields<Self> {
    $0.field("label") { $0.label }
    $0.field("options") { $0.options }
  }
}
