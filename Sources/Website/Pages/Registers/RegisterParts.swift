import Archive
import Minutes

/// The parts of a register to choose between.
struct RegisterParts {
  let clusters: ChoicesModel?
  let years: ChoicesModel?

  init<Entry>(of register: Register<Entry>, current: RegisterScope, slug: String, in context: SiteContext) {
    var years: [ChoiceEntry] = []
    var clusters: [ChoiceEntry] = []
    for scope in register.scopes {
      let entry = { (label: String) in
        ChoiceEntry(
          url: scope.address(of: slug, in: context.addresses), label: label, count: register[scope].count,
          isCurrent: scope == current)
      }
      switch scope {
      case .everything: clusters.append(entry(context[.all]))
      case .year(let year): years.append(entry(String(year)))
      case .cluster(let cluster): clusters.append(entry(context.registry[cluster].name))
      }
    }
    self.years = ChoicesModel(title: context[.chooseYear], years)
    self.clusters = ChoicesModel(title: context[.chooseCluster], clusters)
  }
}
