import Archive
import Minutes
import TemplateEngine

/// The members of bodies as each body's newest minutes name them, by the organisation that sends them, with empty seats.
struct MembersModel: TemplateModel {
  /// `13 medlemmer`.
  var countText: String
  /// The minutes that the list rests on.
  var sources: [RunModel]
  var organisations: [MemberGroup]

  static let fields = Fields<Self> {
    $0.field("countText") { $0.countText }
    $0.field("runs") { $0.sources }
    $0.field("organisations") { $0.organisations }
  }

  /// nil where no minutes have a list.
  init?(_ bodies: [Ref<Body>], in context: SiteContext) {
    let registry = context.registry
    let newest = bodies.compactMap { body in
      registry[body].meetings.last { !registry[$0].isPlanned && !registry[$0].participations.isEmpty }
    }
    var groups: [MemberGroup] = []
    var places: [String: Int] = [:]
    for meeting in newest {
      for (participation, title) in registry[meeting].members {
        let sender = participation.organisation.map { context.link($0) } ?? LinkModel(text: title ?? context[.members])
        let place = places[sender.text] ?? groups.count
        if place == groups.count {
          places[sender.text] = place
          groups.append(MemberGroup(url: sender.url, name: sender.text, people: [], vacant: []))
        }
        groups[place].add(participation, in: context)
      }
    }
    groups.removeAll { $0.people.isEmpty && $0.vacant.isEmpty }
    guard !groups.isEmpty else { return nil }
    organisations = groups
    countText = context.language.count(groups.map(\.people.count).reduce(0, +), .member)
    sources = .list(
      newest.map {
        LinkModel(
          url: context.addresses[$0],
          text: "\(registry[$0].bodyName) \(context.language.written(registry[$0].date))")
      })
  }
}

extension Meeting {
  /// Those on the list who are members, each with the heading of the group: guests and the secretariat are none.
  fileprivate var members: [(participation: Participation, title: String?)] {
    groups.filter { $0.kind != .guests && $0.kind != .secretariat }.flatMap { group in
      participations[group.range].filter { !$0.isGuest && !$0.isSecretariat }.map { ($0, group.title) }
    }
  }
}

/// The members whom one organisation sends.
struct MemberGroup: TemplateModel {
  var url: String?
  var name: String
  var people: [NameRow]
  /// The words that name its empty seats.
  var vacant: [String]

  static let fields = Fields<Self> {
    $0.field("url") { $0.url }
    $0.field("name") { $0.name }
    $0.field("people") { $0.people }
    $0.field("vacant") { $0.vacant }
  }

  /// The member is the one whom a substitute stood in for; somebody who is not listed stands in the minutes alone.
  mutating func add(_ participation: Participation, in context: SiteContext) {
    if participation.presence == .vacant {
      vacant.append(participation.name)
      return
    }
    let named = participation.substitutesFor ?? NamedPerson(name: participation.name, person: participation.person)
    if let person = named.person, !context.registry[person].isListed { return }
    let link = context.link(named)
    guard !people.contains(where: { $0.name == link.text }) else { return }
    people.append(
      NameRow(url: link.url, name: link.text, details: participation.substitutesFor == nil ? participation.role : nil))
  }
}
