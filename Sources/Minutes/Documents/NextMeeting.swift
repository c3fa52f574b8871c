public import Diagnostics

/// What the minutes say of the next meeting of the same body.
public struct NextMeeting: Hashable, Sendable {
  /// The words of the writer: `2022-11-07`, `ultimo oktober 2020`.
  public var text: Located<String>
  /// The day, where the words name a full date.
  public var date: CalendarDate?

  /// Words, and the day that they name.
  public init(text: Located<String>, date: CalendarDate? = nil) {
    self.text = text
    self.date = date
  }
}
