import Archive
import Minutes
import TemplateEngine

/// Some meetings of a body and who took part in them.
struct MatrixTable: TemplateModel {
  /// Tells it from the other tables of the page: `Fremmøde, 26. august 2022 – 7. november 2023`.
  var caption: String
  var columns: [MatrixColumn]
  var rows: [MatrixRow]

  static let fields = Fields<Self> {
    $0.field("caption", \.caption)
    $0.field("columns", \.columns)
    $0.field("rows", \.rows)
  }

  init(_ meetings: [Ref<Meeting>], in context: SiteContext) {
    let registry = context.registry
    let ends = [meetings.first, meetings.last].compactMap { $0 }.map { context.date(of: $0).text }
    caption = "\(context[.attendance]), \(ends.joined(separator: " – "))"
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
          own[column].map { SignModel($0, in: context) }
            ?? SignModel(sign: "", word: context[.notOnTheList])
        })
    }
  }
}
