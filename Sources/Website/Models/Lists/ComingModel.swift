import TemplateEngine

/// The coming meetings.
struct ComingModel: TemplateModel {
  var count: Int
  var rows: [MeetingRow]

  static let fields = Fields<Self> {
    $0.field("count", \.count)
    $0.field("rows", \.rows)
  }
}
