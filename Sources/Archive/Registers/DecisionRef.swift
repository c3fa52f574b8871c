/// A decision of a meeting's facts.
public struct DecisionRef: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  /// The place in the facts' decisions.
  public let decision: Int
}
