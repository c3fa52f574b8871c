import TemplateEngine

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
