/// One participation of a person.
public struct ParticipationRef: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  @usableFromInline let place: UInt32

  /// The place in the meeting's participations.
  @inlinable public var index: Int { Int(place) }

  /// The participation at a place of a meeting.
  @inlinable
  public init(meeting: Ref<Meeting>, index: Int) {
    self.meeting = meeting
    place = UInt32(truncatingIfNeeded: index)
  }
}
