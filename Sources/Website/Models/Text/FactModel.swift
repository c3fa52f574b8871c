import TemplateEngine

/// A term and what it is, in a list of facts; the value is a row of runs.
struct FactModel: TemplateModel {
  var term: String
  var runs: [RunModel]

  static let fields = Fields<Self> {
    $0.field("term", \.term)
    $0.field("runs", \.runs)
  }
}
