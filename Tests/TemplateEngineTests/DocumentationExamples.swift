import TemplateEngine

// The Swift examples of the documentation, word for word; `DocumentationTests` compares them.

struct MeetingPage: TemplateModel {
  var title: String
  var place: String?
  var minutes: HTML
  var isDraft: Bool
  var people: [Participant]
  var themes: [String]

  static let fields = Fields<Self> {
    $0.field("title") { $0.title }
    $0.field("place") { $0.place }
    $0.field("minutes") { $0.minutes }
    $0.field("isDraft") { $0.isDraft }
    $0.field("count") { $0.people.count }
    $0.field("people") { $0.people }
    $0.field("chair") { $0.people.first }
    $0.field("themes") { $0.themes }
  }
}

struct Participant: TemplateModel {
  var name: String
  var role: String

  static let fields = Fields<Self> {
    $0.field("name") { $0.name }
    $0.field("role") { $0.role }
  }
}

func page(for meeting: MeetingPage) throws -> [UInt8] {
  let library = TemplateLibrary(
    sources: [
      TemplateSource(name: "meeting", file: "templates/meeting.mustache", text: "<h1>{{title}}</h1>{{>people}}"),
      TemplateSource(name: "people", file: "templates/people.mustache", text: "{{#people}}<p>{{name}}</p>{{/people}}"),
    ],
    constants: ["words": ["participants": "Participants", "draft": "Draft"]]
  )
  let template = try library.template("meeting", for: MeetingPage.self)
  return template.render(meeting)
}

struct SiteTemplates {
  var meeting: Template<MeetingPage>
  var participant: Template<Participant>

  init(_ library: TemplateLibrary) throws(TemplateErrors) {
    self = try library.load { load in
      SiteTemplates(
        meeting: load.template("meeting", for: MeetingPage.self),
        participant: load.template("participant", for: Participant.self)
      )
    }
  }

  private init(meeting: Template<MeetingPage>, participant: Template<Participant>) {
    self.meeting = meeting
    self.participant = participant
  }
}
