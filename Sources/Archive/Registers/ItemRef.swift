/// An item of a meeting's facts.
public struct ItemRef: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  /// The place in the facts' items.
  public let item: Int

  /// The item at a place of a meeting's facts.
  public init(meeting: Ref<Meeting>, item: Int) {
    self.meeting = meeting
    self.item = item
  }
}
