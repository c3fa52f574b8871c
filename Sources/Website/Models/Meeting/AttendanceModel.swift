import TemplateEngine

/// Who took part in a meeting: in groups those who did, the absent ones together behind them.
struct AttendanceModel: TemplateModel {
  /// `14 deltagere, 3 afbud`.
  var countText: String
  var legend: [SignModel]
  var groups: [ParticipantsGroup]
  var absent: AbsentModel?

  static let fields = Fields<Self> {
    $0.field("countText", \.countText)
    $0.field("legend", \.legend)
    $0.field("groups", \.groups)
    $0.field("absent", \.absent)
  }
}
