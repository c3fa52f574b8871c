/// An item of a meeting's facts.
public struct ItemRef: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  @usableFromInline let place: UInt32

  /// The place in the facts' items.
  @inlinable public var item: Int { Int(place) }

  /// The item at a place of a meeting's facts.
  @inlinable
  public init(meeting: Ref<Meeting>, item: Int) {
    self.meeting = meeting
    place = UInt32(truncatingIfNeeded: item)
  }
}
