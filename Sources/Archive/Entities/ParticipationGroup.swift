public import Minutes

/// A group of the participants list.
public struct ParticipationGroup: Sendable {
  /// The heading as written; nil for a flat list.
  public let title: String?
  /// What the heading says of everybody in it.
  public let kind: ParticipantGroup.Kind
  /// The organisation that the heading names, where it names one.
  public let organisation: Ref<Organisation>?
  /// Its places in the meeting's participations.
  public let range: Range<Int>
}
