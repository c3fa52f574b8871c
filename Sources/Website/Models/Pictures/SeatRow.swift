import TemplateEngine

/// A seat and how it was filled at each meeting.
struct SeatRow: TemplateModel {
  var url: String?
  /// Who has it, or the words that name an empty seat.
  var name: String
  /// Who had it before, the last one first.
  var former: RunsModel?
  /// `7 af 8`: at how many of the meetings that name it somebody sat in it.
  var countText: String
  /// The row in words: `deltog 6, afbud 1`.
  var summary: String
  var marks: [SeatMark]

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("former", \.former)
    $0.field("countText", \.countText)
    $0.field("summary", \.summary)
    $0.field("marks", \.marks)
  }
}
