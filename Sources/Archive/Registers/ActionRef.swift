/// An action of a meeting's facts.
public struct ActionRef: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  /// The place in the facts' actions.
  public let action: Int
}
