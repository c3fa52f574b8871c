import TemplateEngine

/// A decision or an action in short.
struct OutcomeRow: TemplateModel {
  var url: String
  /// `Punkt 3`.
  var label: String
  var text: String
  /// Who does it.
  var owners: String?
  var deadline: DateModel?
  var done: DateModel?

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("label") { $0.label }
    $0.field("text") { $0.text }
    $0.field("owners") { $0.owners }
    $0.field("deadline") { $0.deadline }
    $0.field("done") { $0.done }
  }
}
