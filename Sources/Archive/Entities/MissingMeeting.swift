public import Minutes

/// A meeting that minutes refer to and whose own minutes are not here.
public struct MissingMeeting: Hashable, Comparable, Sendable {
  /// The body that met.
  public let body: Ref<Body>
  /// The day.
  public let date: CalendarDate

  /// By day, then by body.
  public static func < (left: MissingMeeting, right: MissingMeeting) -> Bool {
    (left.date, left.body) < (right.date, right.body)
  }
}
