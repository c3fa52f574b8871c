import Archive
import Minutes

/// The parts of a register to choose between.
struct RegisterParts {
  let clusters: ChoicesModel?
  /// The years of the cluster, or of all where the cluster is not split by year.
  let years: ChoicesModel?
  /// The months of a year that is too long for one page.
  let months: ChoicesModel?

  init<Entry>(of register: Register<Entry>, current: RegisterScope, slug: String, in context: SiteContext) {
    func entry(_ scope: RegisterScope, _ label: String, isCurrent: Bool) -> ChoiceEntry {
      ChoiceEntry(
        url: scope.address(of: slug, in: context.addresses), label: label, count: register[scope].count,
        isCurrent: isCurrent)
    }
    let clusters = register.scopes.filter { $0.period == nil }.map { scope in
      entry(
        scope, scope.cluster.map { context.registry[$0].name } ?? context[.all], isCurrent: scope == current)
    }
    let own = register.scopes.filter { $0.cluster == current.cluster && $0.period != nil }
    let parts = own.isEmpty ? register.scopes.filter { $0.cluster == nil && $0.period != nil } : own
    var (years, months): ([ChoiceEntry], [ChoiceEntry]) = ([], [])
    for scope in parts {
      switch scope.period {
      case .year(let year)?: years.append(entry(scope, String(year), isCurrent: year == current.period?.year))
      case .month(let year, _)? where year == current.period?.year:
        let label = scope.period?.label(in: context.language) ?? ""
        months.append(entry(scope, label, isCurrent: scope == current))
      case .month?, nil: break
      }
    }
    self.clusters = ChoicesModel(title: context[.chooseCluster], clusters)
    self.years =
      own.isEmpty || current.cluster == nil
      ? ChoicesModel(title: context[.chooseYear], years) : ChoicesModel(of: years, title: context[.chooseYear])
    self.months = months.isEmpty ? nil : ChoicesModel(title: context[.chooseMonth], entries: months)
  }
}
