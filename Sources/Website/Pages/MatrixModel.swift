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
    let caption = "\(context[.attendance]), \(registry[body].name)"
    tables = stride(from: 0, to: meetings.count, by: Self.columns).reversed().map { start in
      MatrixTable(caption: caption, Array(meetings[start..<min(start + Self.columns, meetings.count)]), in: context)
    }
    let ways = Set(meetings.flatMap { registry[$0].participations }.map { AttendanceWay($0) })
    legend = AttendanceWay.allCases.filter { ways.contains($0) && $0 != .vacant }.map {
      SignModel(sign: $0.sign, word: context[$0.word])
    }
  }

  /// At most this many meetings stand side by side.
  private static let columns = 8
}

/// Some meetings of a body and who took part in them.
struct MatrixTable: TemplateModel {
  var caption: String
  var columns: [MatrixColumn]
  var rows: [MatrixRow]

  static let fields = Fields<Self> {
    $0.field("caption") { $0.caption }
    $0.field("columns") { $0.columns }
    $0.field("rows") { $0.rows }
  }

  init(caption: String, _ meetings: [Ref<Meeting>], in context: SiteContext) {
    let registry = context.registry
    self.caption = caption
    columns = meetings.map { MatrixColumn(url: context.addresses[$0], date: context.date(of: $0)) }
    var ways: [Ref<Person>: [Int: AttendanceWay]] = [:]
    for (column, meeting) in meetings.enumerated() {
      for participation in registry[meeting].participations {
        guard let person = participation.person, registry[person].isListed else { continue }
        ways[person, default: [:]][column] = AttendanceWay(participation)
      }
    }
    rows = ways.sorted { $0.key < $1.key }.map { person, own in
      MatrixRow(
        url: context.addresses[person], name: registry[person].name,
        cells: meetings.indices.map { column in
          own[column].map { SignModel(sign: $0.sign, word: context[$0.word]) }
            ?? SignModel(sign: "", word: context[.notOnTheList])
        })
    }
  }
}

/// A meeting at the head of a column.
struct MatrixColumn: TemplateModel {
  var url: String
  var date: DateModel

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("date") { $0.date }
  }
}

/// A person and how they took part in each meeting.
struct MatrixRow: TemplateModel {
  var url: String?
  var name: String
  var cells: [SignModel]

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("name") { $0.name }
    $0.field("cells") { $0.cells }
  }
}
