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
      description: "\(entity.name): \(municipalities.map(\.text).joined(separator: ", "))")
    html = context.texts.clusters[cluster.index].html
    bodies = entity.bodies.map { BodyCard($0, in: context) }
    coming = list.coming
    meetings = list.held
    let themes = ThemeRow.of(meetings: list.meetings, in: context)
    self.themes = Listing(themes, countText: context.language.count(themes.count, .theme))
    members = MembersModel(entity.bodies, in: context)
    var facts = FactList(context)
    facts.add(.municipalities, municipalities)
    let registers = RegisterScope.cluster(cluster)
    let decisions = registers.decisions(in: context.archive).count
    let actions = registers.actions(in: context.archive).count
    if decisions > 0 {
      let text = context.language.count(decisions, .decision)
      facts.add(.decisions, [LinkModel(url: registers.decisionsAddress(in: context), text: text)])
    }
    if actions > 0 {
      let text = context.language.count(actions, .action)
      facts.add(.actions, [LinkModel(url: registers.actionsAddress(in: context), text: text)])
    }
    self.facts = facts.all
  }
}

/// A body on its cluster's page.
struct BodyCard: TemplateModel {
  var url: String
  var name: String
  /// `tidligere Klyngestyregruppe Nord (til 25. august 2022)`.
  var formerNames: [String]
  var countText: String
  /// The date of the newest held meeting.
  var latest: DateModel?

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("name") { $0.name }
    $0.field("formerNames") { $0.formerNames }
    $0.field("countText") { $0.countText }
    $0.field("latest") { $0.latest }
  }

  init(_ body: Ref<Body>, in context: SiteContext) {
    let entity = context.registry[body]
    let held = entity.meetings.filter { !context.registry[$0].isPlanned }
    url = context.addresses[body]
    name = entity.name
    formerNames = entity.names.dropLast().reversed().map { name in
      let until = name.until.map { " (\(context[.until]) \(context.language.written($0)))" } ?? ""
      return "\(context[.formerly]) \(name.name)\(until)"
    }
    countText = context.language.count(held.count, .meeting)
    latest = held.last.map { context.date(of: $0) }
  }
}

extension ThemeRow {
  /// The themes of some meetings, those with most items first.
  static func of(meetings: [Ref<Meeting>], in context: SiteContext) -> [ThemeRow] {
    var counts: [Ref<Theme>: (items: Int, last: Ref<Meeting>)] = [:]
    for meeting in meetings {
      for item in context.archive.facts[meeting.index].items where item.parent == nil {
        for theme in item.themes {
          let known = counts[theme]
          counts[theme] = ((known?.items ?? 0) + 1, max(known?.last ?? meeting, meeting))
        }
      }
    }
    let sorted = counts.sorted { (-$0.value.items, $0.key) < (-$1.value.items, $1.key) }
    return sorted.map { theme, value in
      ThemeRow(
        url: context.addresses[theme], title: context.registry[theme].title,
        countText: context.language.count(value.items, .item), moved: context.date(of: value.last))
    }
  }
}
