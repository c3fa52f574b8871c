import TemplateEngine

/// What a meeting came to, before anything else that a reader must read.
struct OutcomeModel: TemplateModel {
  /// `3 beslutninger og 2 opgaver`.
  var countText: String
  var decisions: Listing<OutcomeRow>?
  var actions: Listing<OutcomeRow>?

  static let fields = Fields<Self> {
    $0.field("countText") { $0.countText }
    $0.field("decisions") { $0.decisions }
    $0.field("actions") { $0.actions }
  }
}

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
