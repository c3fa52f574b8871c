import Archive
import Minutes
import TemplateEngine

/// A body on its cluster's page.
struct BodyCard: TemplateModel {
  var url: String
  var name: String
  /// `tidligere Klyngestyregruppe Nord (til 25. august 2022)`.
  var formerNames: [String]
  var countText: String
  /// The date of the newest held meeting.
  var latest: DateModel?

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("formerNames", \.formerNames)
    $0.field("countText", \.countText)
    $0.field("latest", \.latest)
  }

  init(_ body: Ref<Body>, in context: SiteContext) {
    let entity = context.registry[body]
    let held = entity.meetings.filter { !context.registry[$0].isPlanned }
    url = context.addresses[body]
    name = entity.name
    formerNames = context.formerNames(of: entity)
    countText = context.language.count(held.count, .meeting)
    latest = held.last.map { context.date(of: $0) }
  }
}
