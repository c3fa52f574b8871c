import TemplateEngine

/// A correction of the minutes.
struct CorrectionRow: TemplateModel {
  var date: DateModel
  var text: String

  static let fields = Fields<Self> {
    $0.field("date", \.date)
    $0.field("text", \.text)
  }
}
