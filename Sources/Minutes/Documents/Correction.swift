public import Diagnostics

/// A change to minutes after they were published.
public struct Correction: Hashable, Sendable {
  /// The day of the change.
  public var date: CalendarDate
  /// What was changed, a sentence or two of plain text.
  public var text: Located<String>

  /// A change on a day.
  public init(date: CalendarDate, text: Located<String>) {
    self.date = date
    self.text = text
  }
}
