import TemplateEngine

/// A group of the participants list: those of it who took part, and its empty seats.
struct ParticipantsGroup: TemplateModel {
  var name: String?
  var people: [ParticipantModel]
  var vacant: [String]

  static let fields = Fields<Self> {
    $0.field("name", \.name)
    $0.field("people", \.people)
    $0.field("vacant", \.vacant)
  }
}
