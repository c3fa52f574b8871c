import TemplateEngine

/// A page with a field of each type.
struct Page: TemplateModel {
  var title = "Minutes"
  var mark = "---"
  var lines = "<\n->"
  var risky = #"<b> & "c" 'd'"#
  var braces = "{{title}}"
  var empty = ""
  var place: String?
  var body: HTML = "<p>Text</p>"
  var summary: HTML?
  var count = 3
  var nothing = 0
  var below = -12
  var total: Int?
  var share = 1.210
  var whole = 40.0
  var isDraft = true
  var isFinal = false
  var isKnown: Bool?
  var chair = Person(name: "Ida")
  var author: Person?
  var people = [Person(name: "Bo"), Person(name: "Ea"), Person(name: "Per")]
  var nobody: [Person] = []
  var names = ["a", "b", "c", "d"]
  var sizes = [1, 2, 3]
  var shares = [1.10, 2.5, 3.0]
  var parts: [HTML] = ["<i>1</i>", "<i>2</i>"]
  var rows = [["a", "b"], ["c"]]
  var gaps: [String?] = ["x", nil, "", "y"]
  var guests: [Person]?

  static let fields = Fields<Self> {
    $0.field("title") { $0.title }
    $0.field("mark") { $0.mark }
    $0.field("lines") { $0.lines }
    $0.field("risky") { $0.risky }
    $0.field("braces") { $0.braces }
    $0.field("empty") { $0.empty }
    $0.field("place") { $0.place }
    $0.field("body") { $0.body }
    $0.field("summary") { $0.summary }
    $0.field("count") { $0.count }
    $0.field("nothing") { $0.nothing }
    $0.field("below") { $0.below }
    $0.field("total") { $0.total }
    $0.field("share") { $0.share }
    $0.field("whole") { $0.whole }
    $0.field("isDraft") { $0.isDraft }
    $0.field("isFinal") { $0.isFinal }
    $0.field("isKnown") { $0.isKnown }
    $0.field("chair") { $0.chair }
    $0.field("author") { $0.author }
    $0.field("people") { $0.people }
    $0.field("nobody") { $0.nobody }
    $0.field("names", \.names)
    $0.field("sizes", \.sizes)
    $0.field("shares", \.shares)
    $0.field("parts", \.parts)
    $0.field("rows", \.rows)
    $0.field("gaps", \.gaps)
    $0.field("guests", \.guests)
  }
}

/// Someone with a home, and with people below: a model that holds models of its own type.
struct Person: TemplateModel {
  var name: String
  var nickname: String?
  var home: Home?
  var staff: [Person] = []

  static let fields = Fields<Self> {
    $0.field("name") { $0.name }
    $0.field("nickname") { $0.nickname }
    $0.field("home") { $0.home }
    $0.field("staff") { $0.staff }
  }
}

/// Where someone lives; it has a `name` of its own.
struct Home: TemplateModel {
  var name: String
  var town: Town

  static let fields = Fields<Self> {
    $0.field("name") { $0.name }
    $0.field("town") { $0.town }
  }
}

/// A town. Its `title` hides the page's.
struct Town: TemplateModel {
  var title: String
  var streets: [String] = []

  static let fields = Fields<Self> {
    $0.field("title") { $0.title }
    $0.field("streets") { $0.streets }
  }
}
