import Archive
import Minutes
import TemplateEngine

/// The page of one cluster.
struct ClusterPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var name: String
  var facts: [FactModel]
  var html: HTML
  var bodies: [BodyCard]
  var coming: Listing<MeetingRow>?
  var meetings: GroupedListing<MeetingRow>?
  var themes: Listing<ThemeRow>?
  var members: MembersModel?

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("name") { $0.name }
    $0.field("facts") { $0.facts }
    $0.field("html") { $0.html }
    $0.field("bodies") { $0.bodies }
    $0.field("coming") { $0.coming }
    $0.field("meetings") { $0.meetings }
    $0.field("themes") { $0.themes }
    $0.field("members") { $0.members }
  }

  init(_ cluster: Ref<Cluster>, in context: SiteContext) {
    let entity = context.registry[cluster]
    let words = context.addresses.words
    let list = MeetingList(bodies: entity.bodies, in: context)
    let municipalities = entity.municipalities.map { context.link($0) }
    site = context.site
    name = entity.name
    page = context.page(
      entity.name, at: context.addresses[cluster], below: [context.section(words.clusters, .clusters)],
      section: context.addresses.section(words.clusters),
      description: "\(entity.name): \((municipalities.map(\.text) + [list.text]).joined(separator: ", "))")
    html = context.texts.clusters[cluster.index].html
    bodies = entity.bodies.map { BodyCard($0, in: context) }
    coming = list.coming
    meetings = list.held
    let themes = ThemeRow.of(meetings: list.meetings, in: context)
    self.themes = Listing(themes, countText: context.language.count(themes.count, .theme))
    members = MembersModel(entity.bodies, in: context)
    var facts = FactList(context)
    facts.add(.municipalities, municipalities)
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
    self.facts = facts.all
  }
}
