import Archive

/// Which part of a register a page shows: that of a cluster or of all, of a period or what is newest. Each part has an
/// address of its own that never moves.
struct RegisterScope: Hashable, Comparable {
  var cluster: Ref<Cluster>?
  var period: Period?

  static let everything = RegisterScope()
  static func year(_ year: Int) -> RegisterScope { RegisterScope(period: .year(year)) }
  static func cluster(_ cluster: Ref<Cluster>) -> RegisterScope { RegisterScope(cluster: cluster) }

  /// All clusters first, then each; of each everything first, then the periods from the newest.
  static func < (left: RegisterScope, right: RegisterScope) -> Bool {
    guard left.cluster == right.cluster else { return (left.cluster?.index ?? -1) < (right.cluster?.index ?? -1) }
    guard let own = left.period else { return right.period != nil }
    return right.period.map { own < $0 } ?? false
  }

  /// The rows that the page of this part shows: the newest at first and of a year too long for a page, else all.
  func shown<Entry>(_ entries: [Entry]) -> ArraySlice<Entry> {
    switch period {
    case nil: entries.prefix(PeriodPages.limit)
    case .year: entries.count > PeriodPages.yearLimit ? entries.prefix(PeriodPages.limit) : entries[...]
    case .month: entries[...]
    }
  }

  /// The address of this part of the register of a slug.
  func address(of slug: String, in addresses: Addresses) -> String {
    let whole = cluster.map { "\(addresses[$0])\(slug)/" } ?? addresses.section(slug)
    return period?.address(below: whole) ?? whole
  }
}
