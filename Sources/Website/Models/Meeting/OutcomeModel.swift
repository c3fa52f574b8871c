import TemplateEngine

/// What a meeting came to, before anything else that a reader must read.
struct OutcomeModel: TemplateModel {
  /// `3 beslutninger og 2 opgaver`.
  var countText: String
  var decisions: Listing<OutcomeRow>?
  var actions: Listing<OutcomeRow>?

  static let fields = Fields<Self> {
    $0.field("countText", \.countText)
    $0.field("decisions", \.decisions)
    $0.field("actions", \.actions)
  }
}
