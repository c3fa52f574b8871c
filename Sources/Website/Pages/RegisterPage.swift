import Archive
import Minutes
import TemplateEngine

/// A register of decisions or actions, or a part of it.
struct RegisterPage<Row: TemplateModel>: TemplateModel {
  var site: SiteModel
  var page: PageModel
  var heading: String
  var countText: String
  /// The parts by cluster.
  var clusters: ChoicesModel?
  /// The parts by year.
  var years: ChoicesModel?
  var groups: [RowGroup<Row>]

  static var fields: Fields<Self> {
    Fields {
      $0.field("site") { $0.site }
      $0.field("page") { $0.page }
      $0.field("heading") { $0.heading }
      $0.field("countText") { $0.countText }
      $0.field("clusters") { $0.clusters }
      $0.field("years") { $0.years }
      $0.field("groups") { $0.groups }
    }
  }
}

extension RegisterPage<DecisionRow> {
  /// The decisions of a part, newest first, by year.
  init(decisions scope: RegisterScope, scopes: [RegisterScope], in context: SiteContext) {
    let decisions = scope.decisions(in: context.archive)
    let parts = RegisterParts(
      scopes, current: scope, in: context, address: { $0.decisionsAddress(in: context) },
      count: { $0.decisions(in: context.archive).count })
    self.init(
      site: context.site,
      page: context.registerPage(
        scope, word: .decisions, slug: context.addresses.words.decisions, address: scope.decisionsAddress(in: context)),
      heading: context.registerHeading(scope, .decisions),
      countText: context.language.count(decisions.count, .decision), clusters: parts.clusters, years: parts.years,
      groups: context.groups(
        scope.shown(decisions), noun: .decision, caption: .decisions, label: { context.year(of: $0.meeting) },
        row: { context.row($0) }))
  }
}

extension RegisterPage<ActionRow> {
  /// The actions of a part: those with a day as deadline by its year, the latest first, the others apart.
  init(actions scope: RegisterScope, scopes: [RegisterScope], in context: SiteContext) {
    let actions = scope.actions(in: context.archive)
    let parts = RegisterParts(
      scopes, current: scope, in: context, address: { $0.actionsAddress(in: context) },
      count: { $0.actions(in: context.archive).count })
    self.init(
      site: context.site,
      page: context.registerPage(
        scope, word: .actions, slug: context.addresses.words.actions, address: scope.actionsAddress(in: context)),
      heading: context.registerHeading(scope, .actions), countText: context.language.count(actions.count, .action),
      clusters: parts.clusters, years: parts.years,
      groups: context.groups(
        scope.shown(actions), noun: .action, caption: .actions,
        label: { action in
          let due = context.archive.facts[action.meeting.index].actions[action.action].dueDate
          return due.map { "\(context[.deadlineIn]) \($0.year)" } ?? context[.withoutDate]
        }, row: { context.row($0) }))
  }
}

/// The parts of a register to choose between.
struct RegisterParts {
  let clusters: ChoicesModel?
  let years: ChoicesModel?

  init(
    _ scopes: [RegisterScope], current: RegisterScope, in context: SiteContext, address: (RegisterScope) -> String,
    count: (RegisterScope) -> Int
  ) {
    func entry(_ scope: RegisterScope) -> ChoiceEntry {
      ChoiceEntry(
        url: address(scope), label: scope.name(in: context) ?? context[.all], count: count(scope),
        isCurrent: scope == current)
    }
    let byYear = scopes.filter { if case .year = $0 { true } else { false } }
    let byCluster = scopes.filter { if case .cluster = $0 { true } else { false } }
    years = ChoicesModel(title: context[.chooseYear], byYear.map(entry))
    clusters = ChoicesModel(title: context[.chooseCluster], [entry(.everything)] + byCluster.map(entry))
  }
}

extension SiteContext {
  /// `Beslutninger`, `Beslutninger 2022`, `Beslutninger i Sundhedsklynge Nord`.
  func registerHeading(_ scope: RegisterScope, _ word: Word) -> String {
    switch scope {
    case .everything: self[word]
    case .year(let year): "\(self[word]) \(year)"
    case .cluster(let cluster): "\(self[word]) \(self[.inCluster]) \(registry[cluster].name)"
    }
  }

  /// The page of a register or a part of it.
  func registerPage(_ scope: RegisterScope, word: Word, slug: String, address: String) -> PageModel {
    let index = section(slug, word)
    let heading = registerHeading(scope, word)
    return page(heading, at: address, below: scope == .everything ? [] : [index], section: index.url)
  }
}
