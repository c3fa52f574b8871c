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
  /// The months of a year that is too long for one page.
  var months: ChoicesModel?
  var groups: [RowGroup<Row>]

  static var fields: Fields<Self> {
    Fields {
      $0.field("site", \.site)
      $0.field("page", \.page)
      $0.field("heading", \.heading)
      $0.field("countText", \.countText)
      $0.field("clusters", \.clusters)
      $0.field("years", \.years)
      $0.field("months", \.months)
      $0.field("groups", \.groups)
    }
  }
}

extension RegisterPage<DecisionRow> {
  /// The decisions of a part, newest first, by year.
  init(decisions scope: RegisterScope, in context: SiteContext) {
    let slug = context.addresses.words.decisions
    let shown = scope.shown(context.decisions[scope])
    let parts = RegisterParts(of: context.decisions, current: scope, slug: slug, in: context)
    self.init(
      site: context.site, page: context.registerPage(scope, word: .decisions, slug: slug),
      heading: context.registerHeading(scope, .decisions),
      countText: context.countText(context.decisions[scope].count, .decision, shown: shown.count),
      clusters: parts.clusters, years: parts.years, months: parts.months,
      groups: context.groups(
        shown, noun: .decision, caption: .decisions, label: { context.year(of: $0.meeting) },
        row: { context.row($0) }))
  }
}

extension RegisterPage<ActionRow> {
  /// The actions of a part: those with a day as deadline by its year, the latest first, the others apart.
  init(actions scope: RegisterScope, in context: SiteContext) {
    let slug = context.addresses.words.actions
    let shown = scope.shown(context.actions[scope])
    let parts = RegisterParts(of: context.actions, current: scope, slug: slug, in: context)
    self.init(
      site: context.site, page: context.registerPage(scope, word: .actions, slug: slug),
      heading: context.registerHeading(scope, .actions),
      countText: context.countText(context.actions[scope].count, .action, shown: shown.count),
      clusters: parts.clusters, years: parts.years, months: parts.months,
      groups: context.groups(
        shown, noun: .action, caption: .actions,
        label: { action in
          let due = context.archive.facts[action.meeting.index].actions[action.action].dueDate
          return due.map { "\(context[.deadlineIn]) \($0.year)" } ?? context[.withoutDate]
        }, row: { context.row($0) }))
  }
}

extension SiteContext {
  /// `Beslutninger`, `Beslutninger 2022`, `Beslutninger i Sundhedsklynge Nord`, `Beslutninger i Sundhedsklynge Nord 2022`.
  fileprivate func registerHeading(_ scope: RegisterScope, _ word: Word) -> String {
    let whole = scope.cluster.map { "\(self[word]) \(self[.inCluster]) \(registry[$0].name)" } ?? self[word]
    return scope.period.map { "\(whole) \($0.label(in: language))" } ?? whole
  }

  /// The page of a register or a part of it.
  fileprivate func registerPage(_ scope: RegisterScope, word: Word, slug: String) -> PageModel {
    let index = section(slug, word)
    var parents: [LinkModel] = []
    if scope != .everything { parents.append(index) }
    if let cluster = scope.cluster, scope.period != nil {
      let whole = RegisterScope.cluster(cluster)
      parents.append(LinkModel(url: whole.address(of: slug, in: addresses), text: registerHeading(whole, word)))
    }
    return page(
      registerHeading(scope, word), at: scope.address(of: slug, in: addresses), below: parents, section: index.url)
  }
}
