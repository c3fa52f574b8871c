import Archive
import Minutes
import TemplateEngine

/// The page of one body.
struct BodyPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var name: String
  /// The year or month that the page shows; nil on the body's own page, which shows what is newest.
  var period: PeriodModel?
  var facts: [FactModel]
  var coming: Listing<MeetingRow>?
  var meetings: GroupedListing<MeetingRow>?
  /// Who sat in which seat, meeting by meeting.
  var seating: SeatingModel?
  var attendance: MatrixModel?
  var members: MembersModel?
  var themes: Listing<ThemeRow>?

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("name", \.name)
    $0.field("period", \.period)
    $0.field("facts", \.facts)
    $0.field("coming", \.coming)
    $0.field("meetings", \.meetings)
    $0.field("seating", \.seating)
    $0.field("attendance", \.attendance)
    $0.field("members", \.members)
    $0.field("themes", \.themes)
  }

  /// - Parameter period: what the page shows of the meetings; nil for the body's own page.
  init(_ body: Ref<Body>, period: Period? = nil, in context: SiteContext) {
    let entity = context.registry[body]
    let cluster = context.link(entity.cluster)
    let lists = PagedLists(context: context, pages: context.pages(of: body), period: period)
    let list = MeetingList(context.held[body], lists: lists)
    let clusters = context.section(context.addresses.words.clusters, .clusters)
    site = context.site
    name = entity.name
    self.period = lists.periodModel
    page = lists.page(
      entity.name, below: [clusters, cluster], section: clusters.url,
      description: "\(entity.name), \(cluster.text): \(list.text)")
    coming = list.coming
    meetings = list.held
    attendance = MatrixModel(body, lists: lists)
    facts = []
    guard period == nil else { return }
    seating = SeatingModel(body, in: context)
    members = MembersModel([body], in: context)
    let themes = ThemeRow.of(meetings: entity.meetings, in: context)
    self.themes = Listing(themes, countText: context.language.count(themes.count, .theme))
    var facts = FactList(context)
    facts.add(.cluster, [cluster])
    facts.add(.names, entity.names.count > 1 ? Self.names(of: entity, in: context) : [])
    facts.add(.otherNames, entity.aliases.isEmpty ? nil : entity.aliases.joined(separator: ", "))
    let following = Following(feed: .body(body), calendar: .body(body), in: context)
    page.alternates = following.alternates
    page.structured.describe { $0.describe(body, in: context) }
    facts.add(.follow, following.links)
    self.facts = facts.all
  }

  /// `Faglig Sundhedsklynge Nord (fra 26. august 2022), Klyngestyregruppe Nord (til 25. august 2022)`, newest first.
  private static func names(of body: Body, in context: SiteContext) -> [RunModel] {
    body.names.reversed().enumerated().map { index, name in
      let from = name.from.map { "\(context[.from]) \(context.language.written($0))" }
      let until = name.until.map { "\(context[.until]) \(context.language.written($0))" }
      let time = [from, until].compactMap { $0 }.joined(separator: " ")
      return RunModel(before: index == 0 ? "" : "; ", text: time.isEmpty ? name.name : "\(name.name) (\(time))")
    }
  }
}
