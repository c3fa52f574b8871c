/// How far the minutes of a meeting have come.
public enum MeetingStatus: String, CaseIterable, Sendable {
  /// An agenda: the meeting is shown as coming.
  case planned
  /// Held back unless the build includes drafts.
  case draft
  /// Published, marked as not approved yet.
  case provisional
  /// Published; the default.
  case approved
}
