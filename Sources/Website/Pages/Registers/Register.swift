import Archive
import Minutes

/// A register and its parts, each with its entries in the register's order.
///
/// A part that has a page keeps it while the archive grows: every year has one, and every cluster; of a cluster with more
/// entries than its page shows every year, and of a year with more than its page shows every month.
struct Register<Entry: Sendable>: Sendable {
  /// The parts that have a page, sorted. The whole is always one, even if it is empty.
  let scopes: [RegisterScope]
  private let parts: [RegisterScope: [Entry]]

  init(_ entries: [Entry], meeting: (Entry) -> Ref<Meeting>, in registry: Registry) {
    var parts: [RegisterScope: [Entry]] = [.everything: entries]
    for entry in entries {
      let place = meeting(entry).index
      let year = Period.year(registry.meetings[place].date.year)
      let cluster = registry.meetings[place].cluster
      parts[RegisterScope(period: year), default: []].append(entry)
      parts[RegisterScope(cluster: cluster), default: []].append(entry)
      parts[RegisterScope(cluster: cluster, period: year), default: []].append(entry)
    }
    for (scope, entries) in parts where scope.period != nil && entries.count > PeriodPages.yearLimit {
      for entry in entries {
        let day = registry.meetings[meeting(entry).index].date.sortKey
        let month = Period.month(year: day.year, month: day.month)
        parts[RegisterScope(cluster: scope.cluster, period: month), default: []].append(entry)
      }
    }
    scopes = parts.keys.filter { scope in
      guard let cluster = scope.cluster, scope.period != nil else { return true }
      return parts[.cluster(cluster), default: []].count > PeriodPages.limit
    }.sorted()
    self.parts = parts
  }

  /// The entries of a part.
  subscript(scope: RegisterScope) -> [Entry] { parts[scope, default: []] }
}
