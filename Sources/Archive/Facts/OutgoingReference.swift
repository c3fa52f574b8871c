/// Something an item refers to.
public struct OutgoingReference: Hashable, Sendable {
  /// The place of the item in the meeting's facts; nil in the introduction or the note.
  public let item: Int?
  /// What it refers to.
  public let target: Reference
}
