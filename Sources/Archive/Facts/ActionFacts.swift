public import Minutes

/// An action, as registers and lists show it.
public struct ActionFacts: Sendable {
  /// Its anchor.
  public let anchor: String
  /// The place of its item in the meeting's facts; nil in the introduction.
  public let item: Int?
  /// Who does it.
  public let owners: [Owner]
  /// Till when, as written, with the role in place of the name of anybody who is not listed.
  public let due: String?
  /// The day that those words name.
  public let dueDate: CalendarDate?
  /// When it was done, as written; likewise.
  public let done: String?
  /// The day it was done.
  public let doneDate: CalendarDate?
  /// Its words as plain text.
  public let text: String
}
