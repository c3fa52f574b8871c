import Archive
import Diagnostics
import Minutes

/// What one may follow in a feed reader.
enum Feed: Hashable, Sendable {
  /// All meetings.
  case site
  /// All corrections of minutes.
  case corrections
  case cluster(Ref<Cluster>)
  case body(Ref<Body>)
  case theme(Ref<Theme>)
  case person(Ref<Person>)
}

extension Feed {
  /// The folder that it stands in, which for all but one is the page that it follows.
  func folder(in addresses: Addresses) -> String {
    switch self {
    case .site: addresses.home
    case .corrections: addresses.section(addresses.words.corrections)
    case .cluster(let cluster): addresses[cluster]
    case .body(let body): addresses[body]
    case .theme(let theme): addresses[theme]
    case .person(let person): addresses[person] ?? addresses.home
    }
  }

  /// The page that it follows.
  func page(in addresses: Addresses) -> String { self == .corrections ? addresses.home : folder(in: addresses) }

  /// The address of the feed, or of one of its archives.
  func address(of part: FeedPart = .current, in addresses: Addresses) -> String {
    switch part {
    case .current: folder(in: addresses) + "feed.xml"
    case .archive(let number): "\(folder(in: addresses))feed-\(number).xml"
    }
  }

  /// What it is about: the name of the page that it follows, or words.
  func name(in context: SiteContext) -> String {
    switch self {
    case .site: context.site.title
    case .corrections: context[.corrections]
    case .cluster(let cluster): context.registry[cluster].name
    case .body(let body): context.registry[body].name
    case .theme(let theme): context.registry[theme].title
    case .person(let person): context.registry[person].name
    }
  }

  /// The title of the feed, the site's too.
  func title(in context: SiteContext) -> String {
    self == .site ? context.site.title : "\(name(in: context)) – \(context.site.title)"
  }

  /// What it is known by for good: the site's title, and what it follows.
  func identity(in registry: Registry) -> String {
    let own =
      switch self {
      case .site: "site"
      case .corrections: "corrections"
      case .cluster(let cluster): "cluster/\(registry[cluster].id)"
      case .body(let body): "body/\(registry[registry[body].cluster].id)/\(registry[body].id)"
      case .theme(let theme): "theme/\(registry[theme].id)"
      case .person(let person): "person/\(registry[person].id)"
      }
    return "feed/\(registry.site.title.value)/\(own)"
  }

  /// Whether its entries tell what was decided. Those of themes and persons are many, and shorter, and so are those of all
  /// archives.
  var isFull: Bool {
    switch self {
    case .site, .corrections, .cluster, .body: true
    case .theme, .person: false
    }
  }
}

/// A feed itself, or one of its archives (RFC 5005), counted from the oldest.
enum FeedPart: Hashable, Sendable {
  case current
  case archive(Int)
}
