import Archive
import Minutes
import TemplateEngine

/// The page of one theme.
struct ThemePage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var title: String
  /// The year or month that the page shows; nil on the theme's own page, which shows what is newest.
  var period: PeriodModel?
  var facts: [FactModel]
  var html: HTML
  /// Its items over time in every cluster.
  var timeline: TimelineModel?
  /// The items, newest first.
  var items: GroupedListing<ItemRow>?
  /// Meetings that the theme belongs to as a whole.
  var meetings: Listing<MeetingRow>?

  static let fields = Fields<Self> {
    $0.field("site", \.site)
    $0.field("page", \.page)
    $0.field("title", \.title)
    $0.field("period", \.period)
    $0.field("facts", \.facts)
    $0.field("html", \.html)
    $0.field("timeline", \.timeline)
    $0.field("countText") { $0.items?.countText }
    $0.field("years") { $0.items?.years }
    $0.field("groups") { $0.items?.groups ?? [] }
    $0.field("meetings", \.meetings)
  }

  /// - Parameter period: what the page shows of the lists; nil for the theme's own page.
  init(_ theme: Ref<Theme>, period: Period? = nil, in context: SiteContext) {
    let entity = context.registry[theme]
    let words = context.addresses.words
    let items = context.archive.themeItems[theme.index]
    let lists = PagedLists(context: context, pages: context.pages(of: theme), period: period)
    let wholes = context.archive.themeMeetings[theme.index]
    let language = context.language
    site = context.site
    title = entity.title
    self.period = lists.periodModel
    page = lists.page(
      entity.title, below: [context.section(words.themes, .themes)],
      section: context.addresses.section(words.themes),
      description: "\(entity.title): \(language.count(items.count, .item))")
    self.items = lists.grouped(context.items(of: theme), noun: .item) { context.row($0) }
    meetings = lists.listing(context.meetings(of: theme), noun: .meeting) { context.row($0) }
    facts = []
    html = HTML()
    guard period == nil else { return }
    html = context.texts.themes[theme.index].html
    timeline = TimelineModel(theme, in: context)
    var facts = FactList(context)
    let all = Set(items.map(\.meeting) + wholes)
    if let newest = all.max() {
      facts.add(
        .lastMoved,
        [
          RunModel(iso: context.registry[newest].date.iso, text: context.date(of: newest).text),
          RunModel(before: ", ", url: context.addresses[newest], text: context.registry[newest].bodyName),
        ])
    }
    let clusters = Set(all.map { context.registry[context.registry[$0].body].cluster }).sorted()
    facts.add(.clusters, clusters.map { context.link($0) })
    facts.add(.otherNames, entity.aliases.isEmpty ? nil : entity.aliases.joined(separator: ", "))
    let following = Following(feed: .theme(theme), calendar: nil, in: context)
    page.alternates = following.alternates
    facts.add(.follow, following.links)
    self.facts = facts.all
  }
}
