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
    $0.field("url") { $0.url }
    $0.field("text") { $0.text }
    $0.field("owners") { $0.owners }
    $0.field("deadline") { $0.deadline }
    $0.field("done") { $0.done }
    $0.field("item") { $0.item }
    $0.field("meetingUrl") { $0.meetingUrl }
    $0.field("body") { $0.body }
    $0.field("date") { $0.date }
  }
}
