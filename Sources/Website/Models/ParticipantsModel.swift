import TemplateEngine

/// Who took part in a meeting: in groups those who did, the absent ones together behind them.
struct AttendanceModel: TemplateModel {
  /// `14 deltagere, 3 afbud`.
  var countText: String
  var legend: [SignModel]
  var groups: [ParticipantsGroup]
  var absent: AbsentModel?

  static let fields = Fields<Self> {
    $0.field("countText") { $0.countText }
    $0.field("legend") { $0.legend }
    $0.field("groups") { $0.groups }
    $0.field("absent") { $0.absent }
  }
}

/// A sign and the word for it.
struct SignModel: TemplateModel {
  var sign: String
  var word: String

  static let fields = Fields<Self> {
    $0.field("sign") { $0.sign }
    $0.field("word") { $0.word }
  }
}

/// A group of the participants list: those of it who took part, and its empty seats.
struct ParticipantsGroup: TemplateModel {
  var name: String?
  var people: [ParticipantModel]
  var vacant: [String]

  static let fields = Fields<Self> {
    $0.field("name") { $0.name }
    $0.field("people") { $0.people }
    $0.field("vacant") { $0.vacant }
  }
}

/// Those who were absent.
struct AbsentModel: TemplateModel {
  var countText: String
  var people: [ParticipantModel]

  static let fields = Fields<Self> {
    $0.field("countText") { $0.countText }
    $0.field("people") { $0.people }
  }
}

/// One participant.
struct ParticipantModel: TemplateModel {
  /// ● ○ ◉ ◐ ◇.
  var sign: String
  /// The word for the sign.
  var state: String
  var url: String?
  var name: String
  /// What else there is to say, each a tag of its own: `ordstyrer`, `via Teams`, `punkt 1–3`.
  var remarks: [String]
  /// Role and organisation, and who stood in for whom.
  var details: RunsModel?

  static let fields = Fields<Self> {
    $0.field("sign") { $0.sign }
    $0.field("state") { $0.state }
    $0.field("url") { $0.url }
    $0.field("name") { $0.name }
    $0.field("remarks") { $0.remarks }
    $0.field("details") { $0.details }
  }
}
