import Archive
import Minutes
import TemplateEngine

/// Who took part in which meetings of a body, people by meetings: in the newest ones, or in those of a period.
struct MatrixModel: TemplateModel {
  var legend: [SignModel]
  var tables: [MatrixTable]
  /// The pages by year, where older meetings stand.
  var years: ChoicesModel?

  static let fields = Fields<Self> {
    $0.field("legend", \.legend)
    $0.field("tables", \.tables)
    $0.field("years", \.years)
  }

  /// nil for fewer than two meetings that name participants: a table of one column says nothing new.
  init?(_ body: Ref<Body>, lists: PagedLists) {
    let context = lists.context
    let registry = context.registry
    let held = context.held[body].list
    let named = held[lists.period].compactMap(\.held).filter { !registry[$0].participations.isEmpty }
    let meetings = Array(named.prefix(lists.period == nil ? Self.limit : PeriodPages.limit).reversed())
    guard meetings.count > 1 else { return nil }
    tables = stride(from: 0, to: meetings.count, by: Self.columns).reversed().map { start in
      MatrixTable(Array(meetings[start..<min(start + Self.columns, meetings.count)]), in: context)
    }
    legend = SignModel.legend(of: meetings.lazy.flatMap { registry[$0].participations }, in: context)
    guard lists.period == nil, meetings.count < named.count else { return }
    years = lists.pages.years(of: held.counts, current: nil, in: context)
  }

  /// At most this many meetings stand side by side.
  private static let columns = 8
  /// At most this many meetings stand on the body's own page; where it has more, it has pages by year.
  static let limit = 24
}
