/// An action of a meeting's facts.
public struct ActionRef: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  @usableFromInline let place: UInt32

  /// The place in the facts' actions.
  @inlinable public var action: Int { Int(place) }

  /// The action at a place of a meeting's facts.
  @inlinable
  public init(meeting: Ref<Meeting>, action: Int) {
    self.meeting = meeting
    place = UInt32(truncatingIfNeeded: action)
  }
}
