import Archive

/// Which part of the registers a page shows: everything, one year, or one cluster. Each part has an address of its own that
/// never moves.
enum RegisterScope: Hashable, Comparable {
  case everything
  case year(Int)
  case cluster(Ref<Cluster>)

  /// Everything first, then the years from the newest, then the clusters.
  static func < (left: RegisterScope, right: RegisterScope) -> Bool { left.place < right.place }

  private var place: (Int, Int) {
    switch self {
    case .everything: (0, 0)
    case .year(let year): (1, -year)
    case .cluster(let cluster): (2, cluster.index)
    }
  }

  /// How many rows a page of this part shows. A year is shown whole; what is cut off elsewhere stands there.
  private var limit: Int {
    if case .year = self { .max } else { 500 }
  }

  /// The rows that the page of this part shows.
  func shown<Entry>(_ entries: [Entry]) -> ArraySlice<Entry> { entries.prefix(limit) }

  /// The address of this part of the register of a slug.
  func address(of slug: String, in addresses: Addresses) -> String {
    switch self {
    case .everything: addresses.section(slug)
    case .year(let year): "\(addresses.section(slug))\(year)/"
    case .cluster(let cluster): "\(addresses[cluster])\(slug)/"
    }
  }
}
