import TemplateEngine

/// A meeting in a list.
struct MeetingRow: TemplateModel {
  var date: DateModel
  /// nil where the minutes are not here.
  var url: String?
  /// The body's name that day.
  var body: String
  /// A word on its state: not yet approved, coming, minutes not here.
  var note: String?
  /// The place and time of a coming meeting, or how many items, decisions and actions there are.
  var details: String?
  /// What was decided, in short.
  var decisions: [String] = []

  static let fields = Fields<Self> {
    $0.field("date") { $0.date }
    $0.field("url") { $0.url }
    $0.field("body") { $0.body }
    $0.field("note") { $0.note }
    $0.field("details") { $0.details }
    $0.field("decisions") { $0.decisions }
  }
}
