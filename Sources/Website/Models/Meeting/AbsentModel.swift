import TemplateEngine

/// Those who were absent.
struct AbsentModel: TemplateModel {
  var countText: String
  var people: [ParticipantModel]

  static let fields = Fields<Self> {
    $0.field("countText", \.countText)
    $0.field("people", \.people)
  }
}
