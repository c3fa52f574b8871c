import Archive
import Minutes
import TemplateEngine

/// The page of one person.
struct PersonPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var name: String
  /// The year or month that the page shows; nil on the person's own page, which shows what is newest.
  var period: PeriodModel?
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
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("name", \.name)
    $0.field("period", \.period)
    $0.field("latestRole", \.latestRole)
    $0.field("facts", \.facts)
    $0.field("html", \.html)
    $0.field("roles", \.roles)
    $0.field("meetings", \.meetings)
    $0.field("mentions", \.mentions)
    $0.field("decisions", \.decisions)
    $0.field("actions", \.actions)
  }

  /// - Parameter period: what the page shows of the lists; nil for the person's own page.
  init(_ person: Ref<Person>, period: Period? = nil, in context: SiteContext) {
    let entity = context.registry[person]
    let language = context.language
    let words = context.addresses.words
    let lists = PagedLists(context: context, pages: context.pages(of: person), period: period)
    let latest = entity.roles.max { $0.last < $1.last }.map { Self.text(of: $0, in: context) }
    let meetingsText = language.count(entity.participations.count, .meeting)
    site = context.site
    name = entity.name
    self.period = lists.periodModel
    page = lists.page(
      entity.name, below: [context.section(words.persons, .persons)],
      section: context.addresses.section(words.persons),
      description: [entity.name, latest, meetingsText].compactMap { $0 }.joined(separator: ". "))
    meetings = lists.grouped(context.participations(of: person), noun: .meeting) { AttendanceRow($0, in: context) }
    mentions = lists.listing(context.mentions(of: person), noun: .place) { context.row($0) }
    decisions = lists.listing(context.decisions(of: person), noun: .decision) { context.row($0) }
    actions = lists.listing(context.actions(of: person), noun: .action) { context.row($0) }
    facts = []
    html = HTML()
    guard period == nil else { return }
    latestRole = latest
    html = context.texts.persons[person]?.html ?? HTML()
    roles = RoleRow.rows(of: person, in: context)
    var facts = FactList(context)
    facts.add(.meetings, meetingsText)
    facts.add(.bodies, Self.bodies(of: entity, in: context))
    facts.add(.otherSpellings, entity.aliases.isEmpty ? nil : entity.aliases.joined(separator: "; "))
    let following = Following(feed: .person(person), calendar: nil, in: context)
    page.alternates = following.alternates
    page.kind = .profile
    page.structured.describe { $0.describe(person, in: context) }
    facts.add(.follow, following.links)
    self.facts = facts.all
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
