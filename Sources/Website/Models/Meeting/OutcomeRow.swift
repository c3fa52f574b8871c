import TemplateEngine

/// A decision or an action in short.
struct OutcomeRow: TemplateModel {
  var url: String
  /// `Punkt 3`.
  var label: String
  /// The label and which decision or action it is, so that the link makes sense alone: `Punkt 3, beslutning 2`.
  var name: String
  var text: String
  /// Who does it.
  var owners: String?
  var deadline: DateModel?
  var done: DateModel?

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("label", \.label)
    $0.field("name", \.name)
    $0.field("text", \.text)
    $0.field("owners", \.owners)
    $0.field("deadline", \.deadline)
    $0.field("done", \.done)
  }
}
