import Archive
import Minutes
import TemplateEngine

/// A role over a time.
struct RoleRow: TemplateModel {
  /// `2020–2022`: the years of the first and last meeting that say so.
  var period: String
  /// Role and organisation.
  var runs: [RunModel]
  /// Where, and in how many meetings.
  var countText: String

  static let fields = Fields<Self> {
    $0.field("period", \.period)
    $0.field("runs", \.runs)
    $0.field("countText", \.countText)
  }

  private init(_ span: RoleTime, in context: SiteContext) {
    let names = span.lasts.map { context.registry[$0].bodyName }
    period = context.years(from: span.first, to: span.last)
    runs = span.role.map { .text($0.capitalizedFirst) } ?? []
    if let organisation = span.organisation.map({ context.link($0) }) {
      runs.append(RunModel(before: runs.isEmpty ? "" : ", ", url: organisation.url, text: organisation.text))
    }
    countText = (names + [context.language.count(span.count, .meeting)]).joined(separator: ", ")
  }

  /// The roles that somebody was named with, the newest first, as many as a page shows; nil for none.
  static func rows(of person: Ref<Person>, in context: SiteContext) -> Listing<RoleRow>? {
    let times = RoleTime.all(of: person, in: context.registry).sorted { ($1.last, $1.first) < ($0.last, $0.first) }
    return Listing(times.prefix(PeriodPages.limit).map { RoleRow($0, in: context) }, countText: "")
  }
}
