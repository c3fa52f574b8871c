import Archive
import Diagnostics
import Minutes

/// A cluster, a body of a cluster, or another organisation: Popolo knows no difference but that of kind.
struct OrganisationRecord: DataRecord {
  private typealias OtherName = (name: String, start: CalendarDate?, end: CalendarDate?)

  private let id: String
  private let url: String
  private let name: String
  private let classification: String
  private var parent: String?
  private var otherNames: [OtherName] = []
  private var members: [String] = []
  /// The meetings that it held, or in which somebody spoke for it.
  private let meetings: Int

  static let columns: [StaticString] = [
    "id", "url", "name", "classification", "parent_id", "other_names", "member_ids", "meetings",
  ]

  /// - Parameter place: its place among the clusters, behind them the bodies, behind these the organisations.
  init(place: Int, context: SiteContext) {
    let registry = context.registry
    func held(_ meetings: [Ref<Meeting>]) -> Int {
      meetings.count { registry[$0].isPublic && !registry[$0].isPlanned }
    }
    if place < registry.clusters.count {
      let (reference, entity) = (Ref<Cluster>(place), registry.clusters[place])
      (id, name, classification) = (context.dataID(reference), entity.name, "cluster")
      url = context.addresses.absolute(context.addresses[reference])
      members = entity.municipalities.map { context.dataID($0) }
      meetings = held(entity.bodies.flatMap { registry[$0].meetings })
    } else if place < registry.clusters.count + registry.bodies.count {
      let reference = Ref<Body>(place - registry.clusters.count)
      let entity = registry[reference]
      (id, name, classification) = (context.dataID(reference), entity.name, "body")
      url = context.addresses.absolute(context.addresses[reference])
      parent = context.dataID(entity.cluster)
      otherNames = entity.names.dropLast().map { ($0.name, $0.from, $0.until) } + entity.aliases.map { ($0, nil, nil) }
      meetings = held(entity.meetings)
    } else {
      let reference = Ref<Organisation>(place - registry.clusters.count - registry.bodies.count)
      let entity = registry[reference]
      (id, name, classification) = (context.dataID(reference), entity.name, entity.kind.rawValue)
      url = context.addresses.absolute(context.addresses[reference])
      otherNames =
        entity.formerNames.map { ($0.name.value, nil, $0.until) } + entity.aliases.map { ($0, nil, nil) }
      meetings = held(context.archive.organisationMeetings[reference.index])
    }
  }

  func write(to json: inout JSONWriter) {
    json.member("id", id)
    json.member("url", url)
    json.member("name", name)
    json.member("classification", classification)
    json.member("parent_id", parent)
    json.otherNames(otherNames)
    json.member("member_ids", members)
    json.member("meetings", meetings)
  }

  func write(to csv: inout CSVWriter) {
    csv.cell(id)
    csv.cell(url)
    csv.cell(name)
    csv.cell(classification)
    csv.cell(parent)
    csv.cell(otherNames.map(\.name))
    csv.cell(members)
    csv.cell(meetings)
  }
}
