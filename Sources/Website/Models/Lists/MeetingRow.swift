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
    $0.field("date", \.date)
    $0.field("url", \.url)
    $0.field("body", \.body)
    $0.field("note", \.note)
    $0.field("details", \.details)
    $0.field("decisions", \.decisions)
  }
}
