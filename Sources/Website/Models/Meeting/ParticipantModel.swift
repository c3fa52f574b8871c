import TemplateEngine

/// One participant.
struct ParticipantModel: TemplateModel {
  /// ● ○ ◉ ◐ ◇; empty for somebody who is invited to a coming meeting.
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
    $0.field("sign", \.sign)
    $0.field("state", \.state)
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("remarks", \.remarks)
    $0.field("details", \.details)
  }
}
