import Archive
import Minutes

/// A role that somebody was named with over some years, in one body or in several at the same time.
struct RoleTime {
  /// The role as first written.
  let role: String?
  let organisation: Ref<Organisation>?
  let first: Ref<Meeting>
  private(set) var last: Ref<Meeting>
  /// The last meeting of each body.
  private(set) var lasts: [Ref<Meeting>]
  /// In how many meetings.
  private(set) var count: Int

  private struct Key: Hashable {
    let role: String?
    let organisation: Ref<Organisation>?
    var years: ClosedRange<Int>?
  }

  private var key: Key { Key(role: role?.lowercased(), organisation: organisation) }

  private init(_ participation: Participation, in meeting: Ref<Meeting>) {
    role = participation.role
    organisation = participation.organisation
    first = meeting
    last = meeting
    lasts = [meeting]
    count = 1
  }

  private mutating func extend(to meeting: Ref<Meeting>) {
    last = meeting
    lasts = [meeting]
    count += 1
  }

  private mutating func merge(_ other: RoleTime) {
    last = max(last, other.last)
    lasts += other.lasts
    count += other.count
  }

  /// The roles of somebody, oldest first. Capital letters make no difference.
  static func all(of person: Ref<Person>, in registry: Registry) -> [RoleTime] {
    var spans: [RoleTime] = []
    var current: [Ref<Body>: Int] = [:]
    for reference in registry[person].participations {
      let meeting = registry[reference.meeting]
      let own = RoleTime(meeting.participations[reference.index], in: reference.meeting)
      guard own.role != nil || own.organisation != nil else { continue }
      if let place = current[meeting.body], spans[place].key == own.key {
        spans[place].extend(to: reference.meeting)
      } else {
        current[meeting.body] = spans.count
        spans.append(own)
      }
    }
    return merged(spans, in: registry)
  }

  /// Those of the same years are one.
  private static func merged(_ spans: [RoleTime], in registry: Registry) -> [RoleTime] {
    var result: [RoleTime] = []
    var places: [Key: Int] = [:]
    for span in spans {
      var key = span.key
      let year = registry[span.first].date.year
      key.years = year...max(year, registry[span.last].date.year)
      if let place = places[key] {
        result[place].merge(span)
      } else {
        places[key] = result.count
        result.append(span)
      }
    }
    return result
  }
}
