import TemplateEngine

/// A row of a timeline.
struct TimelineRow: TemplateModel {
  var url: String?
  var name: String
  /// Earlier names, each with when it ended.
  var notes: [String]
  /// `12 møder`.
  var countText: String
  /// The row in words: `2 møder i 2020, 5 møder i 2022`.
  var summary: String
  /// The bars as a path of SVG, in a picture 24 units high.
  var bars: String
  /// The bars of the time under earlier names.
  var formerBars: String

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("name") { $0.name }
    $0.field("notes") { $0.notes }
    $0.field("countText") { $0.countText }
    $0.field("summary") { $0.summary }
    $0.field("bars") { $0.bars }
    $0.field("formerBars") { $0.formerBars }
  }
}
