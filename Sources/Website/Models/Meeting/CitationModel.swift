import TemplateEngine

/// How to refer to the minutes: a ready sentence and the permanent address.
struct CitationModel: TemplateModel {
  var heading: String
  var sentence: String
  var address: String

  static let fields = Fields<Self> {
    $0.field("heading") { $0.heading }
    $0.field("sentence") { $0.sentence }
    $0.field("address") { $0.address }
  }
}
