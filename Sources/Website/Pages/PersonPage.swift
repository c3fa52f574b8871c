import Archive
import Minutes
import TemplateEngine

/// The page of one person.
struct PersonPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var name: String
  /// `Direktør, Hjørring Kommune`.
  var latestRole: String?
  var facts: [FactModel]
  /// The text of the person's file.
  var html: HTML
  var roles: Listing<RoleRow>?
  var meetings: GroupedListing<AttendanceRow>?
  var mentions: Listing<ItemRow>?
  var decisions: Listing<DecisionRow>?
  var actions: Listing<ActionRow>?

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("name") { $0.name }
    $0.field("latestRole") { $0.latestRole }
    $0.field("facts") { $0.facts }
    $0.field("html") { $0.html }
    $0.field("roles") { $0.roles }
    $0.field("meetings") { $0.meetings }
    $0.field("mentions") { $0.mentions }
    $0.field("decisions") { $0.decisions }
    $0.field("actions") { $0.actions }
  }

  init(_ person: Ref<Person>, in context: SiteContext) {
    let entity = context.registry[person]
    let archive = context.archive
    let language = context.language
    let words = context.addresses.words
    let mentions = archive.personMentions[person.index]
    let decisions = archive.personDecisions[person.index]
    let actions = archive.personActions[person.index]
    let latest = entity.roles.max { $0.last < $1.last }.map { Self.text(of: $0, in: context) }
    let meetingsText = language.count(entity.participations.count, .meeting)
    site = context.site
    name = entity.name
    latestRole = latest
    page = context.page(
      entity.name, at: context.addresses[person] ?? context.addresses.home,
      below: [context.section(words.persons, .persons)], section: context.addresses.section(words.persons),
      description: [entity.name, latest, meetingsText].compactMap { $0 }.joined(separator: ". "))
    var facts = FactList(context)
    facts.add(.meetings, meetingsText)
    facts.add(.bodies, Self.bodies(of: entity, in: context))
    facts.add(.otherSpellings, entity.aliases.isEmpty ? nil : entity.aliases.joined(separator: "; "))
    self.facts = facts.all
    html = context.texts.persons[person]?.html ?? HTML()
    roles = Listing(entity.roles.reversed().map { RoleRow($0, of: person, in: context) }, countText: "")
    meetings = context.byYear(
      entity.participations.reversed(), noun: .meeting, year: { context.year(of: $0.meeting) },
      row: { AttendanceRow($0, in: context) })
    self.mentions = Listing(mentions.map { context.row($0) }, countText: language.count(mentions.count, .place))
    self.decisions = Listing(
      decisions.map { context.row($0) }, countText: language.count(decisions.count, .decision))
    self.actions = Listing(actions.map { context.row($0) }, countText: language.count(actions.count, .action))
  }

  private static func text(of span: RoleSpan, in context: SiteContext) -> String {
    [span.role?.capitalizedFirst, span.organisation.map { context.registry[$0].name }].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The bodies in whose minutes the person stands, in the registry's order.
  private static func bodies(of person: Person, in context: SiteContext) -> [LinkModel] {
    let bodies = Set(person.participations.map { context.registry[$0.meeting].body })
    return bodies.sorted().map { context.link($0) }
  }
}

/// A role over a time.
struct RoleRow: TemplateModel {
  /// `2020–2022`: the years of the first and last meeting that say so.
  var period: String
  /// Role, organisation, body.
  var runs: [RunModel]
  /// In how many meetings.
  var countText: String

  static let fields = Fields<Self> {
    $0.field("period") { $0.period }
    $0.field("runs") { $0.runs }
    $0.field("countText") { $0.countText }
  }

  init(_ span: RoleSpan, of person: Ref<Person>, in context: SiteContext) {
    let registry = context.registry
    period = context.years(from: span.first, to: span.last)
    var runs: [RunModel] = []
    if let role = span.role { runs.append(RunModel(text: role.capitalizedFirst)) }
    if let organisation = span.organisation {
      runs.append(
        RunModel(
          before: runs.isEmpty ? "" : ", ", url: context.addresses[organisation], text: registry[organisation].name))
    }
    self.runs = runs
    let meetings = registry[person].participations.filter { reference in
      let meeting = registry[reference.meeting]
      let own = meeting.participations[reference.index]
      return meeting.body == span.body && own.role == span.role && own.organisation == span.organisation
        && (span.first...span.last).contains(reference.meeting)
    }
    countText = "\(registry[span.last].bodyName), \(context.language.count(meetings.count, .meeting))"
  }
}

/// One meeting in a person's table of attendance.
struct AttendanceRow: TemplateModel {
  var date: DateModel
  var url: String
  var body: String
  var role: String?
  var sign: String
  /// How the person took part, in words.
  var state: String

  static let fields = Fields<Self> {
    $0.field("date") { $0.date }
    $0.field("url") { $0.url }
    $0.field("body") { $0.body }
    $0.field("role") { $0.role }
    $0.field("sign") { $0.sign }
    $0.field("state") { $0.state }
  }

  init(_ reference: ParticipationRef, in context: SiteContext) {
    let meeting = context.registry[reference.meeting]
    let participation = meeting.participations[reference.index]
    let organisation = participation.organisation.map { context.registry[$0].name }
    let parts = [participation.role, organisation].compactMap { $0 }
    date = context.date(meeting.date)
    url = context.addresses[reference.meeting]
    body = meeting.bodyName
    role = parts.isEmpty ? nil : parts.joined(separator: ", ")
    sign = AttendanceWay(participation).sign
    state =
      meeting.isPlanned && participation.isPresent
      ? context[.invited] : AttendanceText.summary(of: participation, in: context)
  }
}
