/// One participation of a person.
public struct ParticipationRef: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  /// The place in the meeting's participations.
  public let index: Int
}
