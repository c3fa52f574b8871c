/// A place that refers to something: an item, or a meeting's introduction.
public struct Referrer: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  /// One more than the place of the item; 0 for the introduction.
  @usableFromInline let place: UInt32

  /// The place of the item in the meeting's facts; nil for the introduction.
  @inlinable public var item: Int? { place == 0 ? nil : Int(place) - 1 }

  /// An item of a meeting, or its introduction.
  @inlinable
  public init(meeting: Ref<Meeting>, item: Int?) {
    self.meeting = meeting
    place = UInt32(truncatingIfNeeded: item.map { $0 + 1 } ?? 0)
  }
}
