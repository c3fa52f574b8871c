import Archive
import Minutes
import TemplateEngine

/// The search page. What it finds is fetched and shown by its script.
struct SearchPage: TemplateModel {
  var site: SiteModel
  var page: PageModel
  /// What the page may load and run, for a `Content-Security-Policy`.
  var contentPolicy: String
  var scriptUrl: String
  /// Where the script finds the index.
  var indexUrl: String
  /// What the addresses of themes begin with.
  var themesUrl: String
  var filters: FilterNames
  var clusters: [OptionModel]
  /// The bodies of each cluster.
  var bodies: [OptionGroup]
  var themes: [OptionModel]
  /// The years of the meetings, newest first.
  var years: [OptionModel]
  /// The indexes, for readers whose browser runs no scripts.
  var indexes: [LinkModel]

  static let fields = Fields<Self> {
    $0.field("site") { $0.site }
    $0.field("page") { $0.page }
    $0.field("contentPolicy") { $0.contentPolicy }
    $0.field("scriptUrl") { $0.scriptUrl }
    $0.field("indexUrl") { $0.indexUrl }
    $0.field("themesUrl") { $0.themesUrl }
    $0.field("filters") { $0.filters }
    $0.field("clusters") { $0.clusters }
    $0.field("bodies") { $0.bodies }
    $0.field("themes") { $0.themes }
    $0.field("years") { $0.years }
    $0.field("indexes") { $0.indexes }
  }

  init(in context: SiteContext) {
    let registry = context.registry
    let address = context.addresses.section(context.addresses.words.search)
    site = context.site
    page = context.page(context[.search], at: address)
    page.isIndexed = false
    contentPolicy = Self.policy(styles: context.site.styleSheets.common + context.site.styleSheets.search)
    scriptUrl = address + SearchFolder.script
    indexUrl = address + SearchFolder.index
    themesUrl = context.addresses.section(context.addresses.words.themes)
    filters = FilterNames(context.language.search)
    clusters = registry.clusters.map { OptionModel(value: $0.id, text: $0.name) }
    bodies = registry.clusters.map { cluster in
      OptionGroup(
        label: cluster.name,
        options: cluster.bodies.map { OptionModel(value: "\(cluster.id)/\(registry[$0].id)", text: registry[$0].name) })
    }.filter { !$0.options.isEmpty }
    themes = registry.themes.map { OptionModel(value: $0.id, text: $0.title) }
    years = Set(registry.meetings.map(\.date.year)).sorted(by: >).map {
      OptionModel(value: String($0), text: String($0))
    }
    indexes = context.indexes
  }

  /// Nothing but the site's own script, index and pictures, and the styles that stand in the page.
  private static func policy(styles: HTML) -> String {
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; "
      + "style-src 'sha256-\(SHA256.digest(of: styles.bytes).base64)'; form-action 'self'; base-uri 'none'"
  }
}
