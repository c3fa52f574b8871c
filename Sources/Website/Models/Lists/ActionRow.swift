import TemplateEngine

/// An action in a register.
struct ActionRow: TemplateModel {
  var url: String
  var text: String
  /// Who does it; nil where nobody is named.
  var owners: RunsModel?
  var deadline: DateModel?
  var done: DateModel?
  var item: String
  var meetingUrl: String
  var body: String
  var date: DateModel

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("text", \.text)
    $0.field("owners", \.owners)
    $0.field("deadline", \.deadline)
    $0.field("done", \.done)
    $0.field("item", \.item)
    $0.field("meetingUrl", \.meetingUrl)
    $0.field("body", \.body)
    $0.field("date", \.date)
  }
}
