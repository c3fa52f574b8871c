/// A role that somebody was named with in a row of meetings.
public struct RoleSpan: Hashable, Sendable {
  /// The role as written, where one is.
  public let role: String?
  /// The organisation, where one is known.
  public let organisation: Ref<Organisation>?
  /// The body in whose minutes it stands.
  public let body: Ref<Body>
  /// The first meeting that says so.
  public let first: Ref<Meeting>
  /// The last meeting that says so.
  public private(set) var last: Ref<Meeting>
}

extension RoleSpan {
  /// The roles of a row of participations, oldest first: one span for as long as role, organisation and body stay the
  /// same.
  static func spans(of participations: [ParticipationRef], in meetings: [Meeting]) -> [RoleSpan] {
    var result: [RoleSpan] = []
    for reference in participations {
      let role = meetings[reference.meeting.index].participations[reference.index].role
      let organisation = meetings[reference.meeting.index].participations[reference.index].organisation
      guard role != nil || organisation != nil else { continue }
      let body = meetings[reference.meeting.index].body
      let place = result.lastIndex { $0.body == body }
      if let place, result[place].role == role, result[place].organisation == organisation {
        result[place].last = reference.meeting
      } else {
        result.append(
          RoleSpan(
            role: role, organisation: organisation, body: body, first: reference.meeting, last: reference.meeting))
      }
    }
    return result
  }
}
