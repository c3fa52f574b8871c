import TemplateEngine

/// Who sat in which seat of a body at its newest meetings: a row for each seat, a column for each meeting.
struct SeatingModel: TemplateModel {
  /// What the picture shows.
  var caption: String
  var axis: [AxisLabel]
  /// The signs that occur, each with its word.
  var legend: [SignModel]
  /// How many meetings.
  var columns: Int
  /// The seats by the organisation that fills them.
  var groups: [SeatGroup]

  static let fields = Fields<Self> {
    $0.field("caption", \.caption)
    $0.field("axis", \.axis)
    $0.field("legend", \.legend)
    $0.field("width") { $0.columns * 20 }
    $0.field("size") { "\($0.columns * 5 / 4).\($0.columns * 125 % 100)em" }
    $0.field("groups", \.groups)
  }
}
