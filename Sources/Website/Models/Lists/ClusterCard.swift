import Archive
import Minutes
import TemplateEngine

/// A cluster on the home page and in the index.
struct ClusterCard: TemplateModel {
  var url: String
  var name: String
  /// The municipalities' names.
  var municipalities: String?
  var countText: String
  var latest: DateModel?
  var bodies: [BodyCard]

  static let fields = Fields<Self> {
    $0.field("url", \.url)
    $0.field("name", \.name)
    $0.field("municipalities", \.municipalities)
    $0.field("countText", \.countText)
    $0.field("latest", \.latest)
    $0.field("bodies", \.bodies)
  }

  init(_ cluster: Ref<Cluster>, in context: SiteContext) {
    let entity = context.registry[cluster]
    let names = entity.municipalities.map { context.registry[$0].name }
    let held = entity.bodies.flatMap { context.registry[$0].meetings }.filter { !context.registry[$0].isPlanned }
    url = context.addresses[cluster]
    name = entity.name
    municipalities = names.isEmpty ? nil : names.joined(separator: ", ")
    countText = context.language.count(held.count, .meeting)
    latest = held.max().map { context.date(of: $0) }
    bodies = entity.bodies.map { BodyCard($0, in: context) }
  }
}
