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
    $0.field("countText", \.countText)
    $0.field("runs", \.sources)
    $0.field("organisations", \.organisations)
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
  var members: [(participation: Participation, title: String?)] {
    groups.filter { $0.kind != .guests && $0.kind != .secretariat }.flatMap { group in
      participations[group.range].filter { !$0.isGuest && !$0.isSecretariat }.map { ($0, group.title) }
    }
  }
}
