import Minutes
import TemplateEngine

/// What the filters are called in the search's address: `?q=psykiatri&klynge=nord`.
struct FilterNames: TemplateModel {
  var cluster: String
  var body: String
  var theme: String
  var person: String
  var year: String
  var decisions: String
  /// The page of the list of hits.
  var page: String

  static let fields = Fields<Self> {
    $0.field("cluster") { $0.cluster }
    $0.field("body") { $0.body }
    $0.field("theme") { $0.theme }
    $0.field("person") { $0.person }
    $0.field("year") { $0.year }
    $0.field("decisions") { $0.decisions }
    $0.field("page") { $0.page }
  }

  init(_ words: SearchWords) {
    cluster = words.cluster
    body = words.body
    theme = words.theme
    person = words.person
    year = words.year
    decisions = words.decisions
    page = words.page
  }
}
