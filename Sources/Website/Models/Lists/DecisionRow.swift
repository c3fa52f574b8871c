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
    $0.field("url", \.url)
    $0.field("text", \.text)
    $0.field("item", \.item)
    $0.field("meetingUrl", \.meetingUrl)
    $0.field("body", \.body)
    $0.field("date", \.date)
  }
}
