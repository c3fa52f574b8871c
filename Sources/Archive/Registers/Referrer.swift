/// A place that refers to something: an item, or a meeting's introduction.
public struct Referrer: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  /// The place of the item in the meeting's facts; nil for the introduction.
  public let item: Int?
}
