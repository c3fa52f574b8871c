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
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("notes", \.notes)
    $0.field("countText", \.countText)
    $0.field("summary", \.summary)
    $0.field("bars", \.bars)
    $0.field("formerBars", \.formerBars)
  }
}
