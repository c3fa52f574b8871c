/// A decision of a meeting's facts.
public struct DecisionRef: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  @usableFromInline let place: UInt32

  /// The place in the facts' decisions.
  @inlinable public var decision: Int { Int(place) }

  /// The decision at a place of a meeting's facts.
  @inlinable
  public init(meeting: Ref<Meeting>, decision: Int) {
    self.meeting = meeting
    place = UInt32(truncatingIfNeeded: decision)
  }
}
