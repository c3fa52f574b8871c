import Archive
import Minutes

/// Which part of the registers a page shows: everything, one year, or one cluster. Each part has an address of its own that
/// never moves.
enum RegisterScope: Hashable {
  case everything
  case year(Int)
  case cluster(Ref<Cluster>)

  /// A page of everything shows at most this many rows; a longer register is there by year and cluster.
  static let limit = 500

  func includes(_ meeting: Ref<Meeting>, in registry: Registry) -> Bool {
    switch self {
    case .everything: true
    case .year(let year): registry[meeting].date.year == year
    case .cluster(let cluster): registry[registry[meeting].body].cluster == cluster
    }
  }

  func decisions(in archive: Archive) -> [DecisionRef] {
    archive.decisions.filter { includes($0.meeting, in: archive.registry) }
  }

  func actions(in archive: Archive) -> [ActionRef] {
    archive.actions.filter { includes($0.meeting, in: archive.registry) }
  }

  /// The rows that the page of this part shows: the whole register shows its first ones, which its years hold all.
  func shown<Entry>(_ entries: [Entry]) -> [Entry] {
    self == .everything ? Array(entries.prefix(Self.limit)) : entries
  }

  func decisionsAddress(in context: SiteContext) -> String {
    address(of: context.addresses.words.decisions, in: context)
  }

  func actionsAddress(in context: SiteContext) -> String {
    address(of: context.addresses.words.actions, in: context)
  }

  private func address(of slug: String, in context: SiteContext) -> String {
    switch self {
    case .everything: context.addresses.section(slug)
    case .year(let year): "\(context.addresses.section(slug))\(year)/"
    case .cluster(let cluster): "\(context.addresses[cluster])\(slug)/"
    }
  }

  /// The name of the part, for headings; nil for everything.
  func name(in context: SiteContext) -> String? {
    switch self {
    case .everything: nil
    case .year(let year): String(year)
    case .cluster(let cluster): context.registry[cluster].name
    }
  }

  /// Every part of a register that has an entry, the whole first, then the years from the newest, then the clusters.
  static func all(of meetings: some Sequence<Ref<Meeting>>, in registry: Registry) -> [RegisterScope] {
    var years: Set<Int> = []
    var clusters: Set<Ref<Cluster>> = []
    for meeting in meetings {
      years.insert(registry[meeting].date.year)
      clusters.insert(registry[registry[meeting].body].cluster)
    }
    return [.everything] + years.sorted(by: >).map { .year($0) } + clusters.sorted().map { .cluster($0) }
  }
}
