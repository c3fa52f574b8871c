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
  /// The newest decisions.
  var decisions: Listing<DecisionRow>?
  /// What the archive holds: `5 møder`, `69 personer`, each a link to its index.
  var figures: [LinkModel]
  /// Meetings a year.
  var years: ChoicesModel?
  /// The free page that tells what the site is, where there is one.
  var about: LinkModel?

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("newest") { $0.newest }
    $0.field("coming") { $0.coming }
    $0.field("clusters") { $0.clusters }
    $0.field("themes") { $0.themes }
    $0.field("decisions") { $0.decisions }
    $0.field("figures") { $0.figures }
    $0.field("years") { $0.years }
    $0.field("about") { $0.about }
  }

  init(in context: SiteContext) {
    let registry = context.registry
    let archive = context.archive
    let language = context.language
    let words = context.addresses.words
    let all = registry.meetings.indices.map { Ref<Meeting>($0) }
    let held = all.filter { !registry[$0].isPlanned }
    let planned = all.filter { registry[$0].isPlanned }
    let meetingsUrl = context.addresses.section(words.meetings)
    site = context.site
    page = PageModel(
      title: site.title, heading: site.title, description: site.description,
      address: context.addresses.absolute(context.addresses.home), menu: context.menu(current: nil))
    let latest = held.suffix(5).reversed().map { context.row($0, decisions: 3) }
    newest = Listing(
      latest, countText: Self.part(latest.count, of: held.count, .meeting, in: context),
      allUrl: meetingsUrl, allText: "\(context[.allOf]) \(language.count(held.count, .meeting))")
    coming = planned.isEmpty
      ? nil : ComingModel(count: planned.count, rows: planned.suffix(5).map { context.row($0) })
    let cards = registry.clusters.indices.map { ClusterCard(Ref($0), in: context) }
    clusters = Listing(cards, countText: language.count(cards.count, .cluster))
    let moved = context.themesByActivity
    themes = Listing(
      moved.prefix(6).map { context.row($0) },
      countText: Self.part(min(6, moved.count), of: moved.count, .theme, in: context),
      allUrl: context.addresses.section(words.themes),
      allText: "\(context[.allOf]) \(language.count(moved.count, .theme))")
    let decided = archive.decisions.prefix(6).map { context.row($0) }
    decisions = Listing(
      decided, countText: Self.part(decided.count, of: archive.decisions.count, .decision, in: context),
      allUrl: context.addresses.section(words.decisions),
      allText: "\(context[.allOf]) \(language.count(archive.decisions.count, .decision))")
    figures = Self.figures(held: held.count, in: context)
    years = Self.years(held, in: context)
    about = registry.pages.firstIndex { ["om", "about"].contains($0.id) }.map {
      LinkModel(url: context.addresses[Ref<Page>($0)], text: registry.pages[$0].title)
    }
  }

  /// `5 af 212 møder`.
  private static func part(_ shown: Int, of count: Int, _ noun: Noun, in context: SiteContext) -> String {
    let whole = context.language.count(count, noun)
    return shown < count ? "\(shown) \(context[.of]) \(whole)" : whole
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
    return figures.map {
      LinkModel(url: context.addresses.section($0.slug), text: context.language.count($0.count, $0.noun))
    }
  }

  private static func years(_ held: [Ref<Meeting>], in context: SiteContext) -> ChoicesModel? {
    var counts: [Int: Int] = [:]
    for meeting in held { counts[context.registry[meeting].date.year, default: 0] += 1 }
    let index = context.addresses.section(context.addresses.words.meetings)
    return ChoicesModel(
      title: context[.meetingsByYear],
      counts.sorted { $0.key < $1.key }.map {
        ChoiceEntry(url: "\(index)#_\($0.key)", label: String($0.key), count: $0.value)
      })
  }
}

/// The coming meetings.
struct ComingModel: TemplateModel {
  var count: Int
  var rows: [MeetingRow]

  static let fields = Fields<Self> {
    $0.field("count") { $0.count }
    $0.field("rows") { $0.rows }
  }
}

extension SiteContext {
  /// The themes that moved last first; among equals those with most items.
  var themesByActivity: [Ref<Theme>] {
    func key(_ theme: Ref<Theme>) -> (Int, Int, Int) {
      let items = archive.themeItems[theme.index]
      let newest = [items.first?.meeting, archive.themeMeetings[theme.index].first].compactMap { $0 }.max()
      return (-(newest?.index ?? -1), -items.count, theme.index)
    }
    return registry.themes.indices.map { Ref<Theme>($0) }.map { (key: key($0), theme: $0) }
      .sorted { $0.key < $1.key }.map(\.theme)
  }
}

/// A cluster on the home page and in the index.
struct ClusterCard: TemplateModel {
  var url: String
  var name: String
  /// The municipalities' names.
  var municipalities: String?
  var countText: String
  var latest: DateModel?
  var bodies: [BodyCard]

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("name") { $0.name }
    $0.field("municipalities") { $0.municipalities }
    $0.field("countText") { $0.countText }
    $0.field("latest") { $0.latest }
    $0.field("bodies") { $0.bodies }
  }

  init(_ cluster: Ref<Cluster>, in context: SiteContext) {
    let entity = context.registry[cluster]
    let names = entity.municipalities.map { context.registry[$0].name }
    let held = entity.bodies.flatMap { context.registry[$0].meetings }.filter { !context.registry[$0].isPlanned }
    url = context.addresses[cluster]
    name = entity.name
    municipalities = names.isEmpty ? nil : names.joined(separator: ", ")
    countText = context.language.count(held.count, .meeting)
    latest = held.max().map { context.date(of: $0) }
    bodies = entity.bodies.map { BodyCard($0, in: context) }
  }
}
