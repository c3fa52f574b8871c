import TemplateEngine

/// A correction of the minutes.
struct CorrectionRow: TemplateModel {
  var date: DateModel
  var text: String

  static let fields = Fields<Self> {
    $0.field("date") { $0.date }
    $0.field("text") { $0.text }
  }
}
