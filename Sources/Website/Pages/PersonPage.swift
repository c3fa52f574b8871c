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
    roles = RoleRow.rows(of: person, in: context)
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
