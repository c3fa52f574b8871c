/// A meeting whose minutes are not here, and who speaks of it.
public struct MissingMeetingRecord: Hashable, Sendable {
  /// Which meeting it is.
  public let meeting: MissingMeeting
  /// Whether nothing but the `next:` of another meeting speaks of it: nobody can tell that it was held.
  public let isAnnounced: Bool
  /// What speaks of it, newest first.
  public let referrers: [Referrer]
}
