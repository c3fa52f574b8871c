import TemplateEngine

/// A decision in a register.
struct DecisionRow: TemplateModel {
  var url: String
  var text: String
  /// `Punkt 3: Opfølgning på …`.
  var item: String
  var meetingUrl: String
  var body: String
  var date: DateModel

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("text") { $0.text }
    $0.field("item") { $0.item }
    $0.field("meetingUrl") { $0.meetingUrl }
    $0.field("body") { $0.body }
    $0.field("date") { $0.date }
  }
}
