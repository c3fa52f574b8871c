import TemplateEngine

/// A meeting in a list.
struct MeetingRow: TemplateModel {
  var date: DateModel
  /// nil where the minutes are not here.
  var url: String?
  /// The body's name that day.
  var body: String
  /// A word on its state: not yet approved, coming, minutes not here.
  var note: String?
  /// The place and time of a coming meeting, or how many items, decisions and actions there are.
  var details: String?
  /// What was decided, in short.
  var decisions: [String] = []

  static let fields = Fields<Self> {
    $0.field("date") { $0.date }
    $0.field("url") { $0.url }
    $0.field("body") { $0.body }
    $0.field("note") { $0.note }
    $0.field("details") { $0.details }
    $0.field("decisions") { $0.decisions }
  }
}

/// An agenda item in a list.
struct ItemRow: TemplateModel {
  var date: DateModel
  var url: String
  /// `Punkt 3`.
  var label: String?
  var title: String
  /// The body's name that day.
  var body: String
  /// The first words of its first decision.
  var decision: String?

  static let fields = Fields<Self> {
    $0.field("date") { $0.date }
    $0.field("url") { $0.url }
    $0.field("label") { $0.label }
    $0.field("title") { $0.title }
    $0.field("body") { $0.body }
    $0.field("decision") { $0.decision }
  }
}

/// A decision in a register.
struct DecisionRow: TemplateModel {
  var url: String
  var text: String
  /// `Punkt 3: Opfølgning på …`.
  var item: String
  var meetingUrl: String
  var body: String
  var date: DateModel

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("text") { $0.text }
    $0.field("item") { $0.item }
    $0.field("meetingUrl") { $0.meetingUrl }
    $0.field("body") { $0.body }
    $0.field("date") { $0.date }
  }
}

/// An action in a register.
struct ActionRow: TemplateModel {
  var url: String
  var text: String
  /// Who does it; nil where nobody is named.
  var owners: RunsModel?
  var deadline: DateModel?
  var done: DateModel?
  var item: String
  var meetingUrl: String
  var body: String
  var date: DateModel

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("text") { $0.text }
    $0.field("owners") { $0.owners }
    $0.field("deadline") { $0.deadline }
    $0.field("done") { $0.done }
    $0.field("item") { $0.item }
    $0.field("meetingUrl") { $0.meetingUrl }
    $0.field("body") { $0.body }
    $0.field("date") { $0.date }
  }
}

/// A theme in a list.
struct ThemeRow: TemplateModel {
  var url: String
  var title: String
  /// `12 punkter`.
  var countText: String
  /// The clusters where it was on the agenda.
  var clusters: String?
  /// When it last moved.
  var moved: DateModel?
  /// The first words of the newest decision on it.
  var decision: String?

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("title") { $0.title }
    $0.field("countText") { $0.countText }
    $0.field("clusters") { $0.clusters }
    $0.field("moved") { $0.moved }
    $0.field("decision") { $0.decision }
  }
}

/// A person, an organisation or a member in a list of names.
struct NameRow: TemplateModel {
  /// nil for a name without a page.
  var url: String?
  var name: String
  var details: String?
  var countText: String?

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("name") { $0.name }
    $0.field("details") { $0.details }
    $0.field("countText") { $0.countText }
  }
}
