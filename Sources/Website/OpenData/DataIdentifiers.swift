import Archive
import Minutes

/// What things are called in the open data. The names say what they are of, and none depends on an address.
extension SiteContext {
  func dataID(_ meeting: Ref<Meeting>) -> String { "meeting/" + identities[meeting] }
  func dataID(_ person: Ref<Person>) -> String { "person/" + registry[person].id }
  func dataID(_ theme: Ref<Theme>) -> String { "theme/" + registry[theme].id }
  func dataID(_ cluster: Ref<Cluster>) -> String { "cluster/" + registry[cluster].id }
  func dataID(_ organisation: Ref<Organisation>) -> String { "organisation/" + registry[organisation].id }
  func dataID(_ body: Ref<Body>) -> String { "body/\(registry[registry[body].cluster].id)/\(registry[body].id)" }

  /// A place in a meeting's minutes: an item, a decision, an action.
  func dataID(_ meeting: Ref<Meeting>, _ anchor: String) -> String { "\(dataID(meeting))#\(anchor)" }

  /// The address of a place in a meeting's minutes.
  func dataURL(_ meeting: Ref<Meeting>, _ anchor: String) -> String {
    addresses.absolute(addresses.anchor(anchor, on: addresses[meeting]))
  }
}

extension JSONWriter {
  /// A member that is a list of other names, each with the day it ended where that is known.
  mutating func otherNames(_ names: [(name: String, start: CalendarDate?, end: CalendarDate?)]) {
    list("other_names", names) { json, name in
      json.object {
        $0.member("name", name.name)
        $0.member("start_date", name.start?.iso)
        $0.member("end_date", name.end?.iso)
      }
    }
  }

  /// The members of somebody who is named: who it is, or of one who is not listed the role in that meeting.
  mutating func write(_ named: NamedPerson, in meeting: Ref<Meeting>, _ context: SiteContext) {
    guard let person = named.person else { return member("name", context.published(named.name, in: meeting)) }
    if context.registry[person].isListed {
      member("person_id", context.dataID(person))
      member("name", named.name)
    } else {
      member("role", context.registry.role(of: person, in: meeting))
    }
  }
}
