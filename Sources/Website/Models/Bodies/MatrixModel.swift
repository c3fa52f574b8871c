import Archive
import Minutes
import TemplateEngine

/// Who took part in which meetings of a body: a table for each year, people by meetings.
struct MatrixModel: TemplateModel {
  var legend: [SignModel]
  var tables: [MatrixTable]

  static let fields = Fields<Self> {
    $0.field("legend") { $0.legend }
    $0.field("tables") { $0.tables }
  }

  /// nil for a body with fewer than two meetings that name participants: a table of one column says nothing new.
  init?(_ body: Ref<Body>, in context: SiteContext) {
    let registry = context.registry
    let meetings = registry[body].meetings.filter { !registry[$0].isPlanned && !registry[$0].participations.isEmpty }
    guard meetings.count > 1 else { return nil }
    tables = stride(from: 0, to: meetings.count, by: Self.columns).reversed().map { start in
      MatrixTable(Array(meetings[start..<min(start + Self.columns, meetings.count)]), in: context)
    }
    legend = SignModel.legend(of: meetings.lazy.flatMap { registry[$0].participations }, in: context)
  }

  /// At most this many meetings stand side by side.
  private static let columns = 8
}
