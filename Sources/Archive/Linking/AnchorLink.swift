public import Diagnostics

/// A written link to a place within the minutes of another meeting; whether the place is there shows when all texts are
/// read.
public struct AnchorLink: Hashable, Sendable {
  /// The meeting.
  public let meeting: Ref<Meeting>
  /// The place, without `#`.
  public let anchor: String
  /// Where the link stands.
  public let position: SourcePosition
  /// How many characters of its line the link takes.
  public let length: Int
}
