import TemplateEngine

/// An agenda item in a list.
struct ItemRow: TemplateModel {
  var date: DateModel
  var url: String
  /// `Punkt 3`.
  var label: String?
  var title: String
  /// The body's name that day.
  var body: String
  /// The first words of each of its decisions.
  var decisions: [String] = []

  static let fields = Fields<Self> {
    $0.field("date", \.date)
    $0.field("url", \.url)
    $0.field("label", \.label)
    $0.field("title", \.title)
    $0.field("body", \.body)
    $0.field("decisions", \.decisions)
  }
}
