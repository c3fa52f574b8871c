import Archive
import Minutes
import TemplateEngine

/// The page of one cluster.
struct ClusterPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var name: String
  /// The year or month that the page shows; nil on the cluster's own page, which shows what is newest.
  var period: PeriodModel?
  var facts: [FactModel]
  var html: HTML
  var bodies: [BodyCard]
  /// When each body met, and under which names.
  var timeline: TimelineModel?
  var coming: Listing<MeetingRow>?
  var meetings: GroupedListing<MeetingRow>?
  var themes: Listing<ThemeRow>?
  var members: MembersModel?

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("name", \.name)
    $0.field("period", \.period)
    $0.field("facts", \.facts)
    $0.field("html", \.html)
    $0.field("bodies", \.bodies)
    $0.field("timeline", \.timeline)
    $0.field("coming", \.coming)
    $0.field("meetings", \.meetings)
    $0.field("themes", \.themes)
    $0.field("members", \.members)
  }

  /// - Parameter period: what the page shows of the meetings; nil for the cluster's own page.
  init(_ cluster: Ref<Cluster>, period: Period? = nil, in context: SiteContext) {
    let entity = context.registry[cluster]
    let words = context.addresses.words
    let lists = PagedLists(context: context, pages: context.pages(of: cluster), period: period)
    let list = MeetingList(context.held[cluster], lists: lists)
    let municipalities = entity.municipalities.map { context.link($0) }
    site = context.site
    name = entity.name
    self.period = lists.periodModel
    page = lists.page(
      entity.name, below: [context.section(words.clusters, .clusters)],
      section: context.addresses.section(words.clusters),
      description: "\(entity.name): \((municipalities.map(\.text) + [list.text]).joined(separator: ", "))")
    coming = list.coming
    meetings = list.held
    facts = []
    html = HTML()
    bodies = []
    guard period == nil else { return }
    html = context.texts.clusters[cluster.index].html
    bodies = entity.bodies.map { BodyCard($0, in: context) }
    timeline = TimelineModel(cluster, in: context)
    let themes = ThemeRow.of(meetings: entity.bodies.flatMap { context.registry[$0].meetings }, in: context)
    self.themes = Listing(themes, countText: context.language.count(themes.count, .theme))
    members = MembersModel(entity.bodies, in: context)
    var facts = FactList(context)
    facts.add(.municipalities, municipalities)
    let following = Following(feed: .cluster(cluster), calendar: .cluster(cluster), in: context)
    page.alternates = following.alternates
    page.structured.describe { $0.describe(cluster, in: context, isWhole: true) }
    let scope = RegisterScope.cluster(cluster)
    let decisions = context.decisions[scope].count
    if decisions > 0 {
      let address = scope.address(of: words.decisions, in: context.addresses)
      facts.add(.decisions, [LinkModel(url: address, text: context.language.count(decisions, .decision))])
    }
    let actions = context.actions[scope].count
    if actions > 0 {
      let address = scope.address(of: words.actions, in: context.addresses)
      facts.add(.actions, [LinkModel(url: address, text: context.language.count(actions, .action))])
    }
    facts.add(.follow, following.links)
    self.facts = facts.all
  }
}
