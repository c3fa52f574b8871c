import Archive
import Minutes
import TemplateEngine

/// The home page.
struct HomePage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var newest: Listing<MeetingRow>?
  var coming: ComingModel?
  var clusters: Listing<ClusterCard>?
  var themes: Listing<ThemeRow>?
  /// What the archive holds: `5 møder`, `69 personer`, each a link to its index.
  var figures: [LinkModel]
  /// Meetings a year, newest first.
  var years: ChoicesModel?
  /// The archive at a glance.
  var timeline: TimelineModel?

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("newest", \.newest)
    $0.field("coming", \.coming)
    $0.field("clusters", \.clusters)
    $0.field("themes", \.themes)
    $0.field("figures", \.figures)
    $0.field("years", \.years)
    $0.field("timeline", \.timeline)
  }

  init(in context: SiteContext) {
    let registry = context.registry
    let language = context.language
    let words = context.addresses.words
    let all = registry.meetings.indices.map { Ref<Meeting>($0) }
    let held = all.filter { !registry[$0].isPlanned }
    let planned = all.filter { registry[$0].isPlanned }
    let meetingsUrl = context.addresses.section(words.meetings)
    site = context.site
    page = PageModel(
      title: site.title, name: site.title, description: site.description,
      address: context.addresses.absolute(context.addresses.home), menu: context.menu)
    page.structured.describe { $0.describeSite(in: context) }
    page.alternates = Following(feed: nil, calendar: .site, in: context).alternates
    if context.site.correctionsUrl != nil { page.alternates.append(.feed(.corrections, in: context)) }
    let latest = held.suffix(5).reversed().map { context.row($0, decisions: 3) }
    newest = Listing(
      latest, countText: context.part(latest.count, of: held.count, .meeting),
      allUrl: meetingsUrl, allText: "\(context[.allOf]) \(language.count(held.count, .meeting))")
    coming =
      planned.isEmpty
      ? nil : ComingModel(count: planned.count, rows: planned.prefix(5).map { context.row($0, saysPlanned: false) })
    let cards = registry.clusters.indices.map { ClusterCard(Ref($0), in: context) }
    clusters = Listing(cards, countText: language.count(cards.count, .cluster))
    let moved = context.themesByActivity
    themes = Listing(
      moved.prefix(6).map { context.themeRows[$0.index] },
      countText: context.part(min(6, moved.count), of: moved.count, .theme),
      allUrl: context.addresses.section(words.themes),
      allText: "\(context[.allOf]) \(language.count(moved.count, .theme))")
    figures = Self.figures(held: held.count, in: context)
    if page.description == nil { page.description = ([site.title] + figures.map(\.text)).joined(separator: ", ") }
    years = Self.years(held, in: context)
    timeline = TimelineModel(archiveIn: context)
  }

  private static func figures(held: Int, in context: SiteContext) -> [LinkModel] {
    let words = context.addresses.words
    let registry = context.registry
    let archive = context.archive
    let figures: [(slug: String, count: Int, noun: Noun)] = [
      (words.meetings, held, .meeting),
      (words.decisions, archive.decisions.count, .decision),
      (words.actions, archive.actions.count, .action),
      (words.persons, registry.persons.filter(\.isListed).count, .person),
      (words.organisations, registry.organisations.count, .organisation),
      (words.themes, registry.themes.count, .theme),
      (words.glossary, registry.glossary.count, .term),
    ]
    return figures.filter { $0.count > 0 }.map {
      LinkModel(url: context.addresses.section($0.slug), text: context.language.count($0.count, $0.noun))
    }
  }

  private static func years(_ held: [Ref<Meeting>], in context: SiteContext) -> ChoicesModel? {
    var counts: [Int: Int] = [:]
    for meeting in held { counts[context.registry[meeting].date.year, default: 0] += 1 }
    let pages = context.meetingPages
    return ChoicesModel(
      title: context[.meetingsByYear],
      counts.sorted { $0.key > $1.key }.map {
        let year = Period.year($0.key)
        let url = pages.periods.contains(year) ? year.address(below: pages.address) : "\(pages.address)#_\($0.key)"
        return ChoiceEntry(url: url, label: String($0.key), count: $0.value)
      })
  }
}
