/// The words of dates and times, as they are written; they are read in any case.
public struct CalendarWords: Sendable {
  /// The twelve months in order.
  public let months: [String]
  /// Short forms of the months, without the full stop that may follow: `jan`, `sept`; each with its month, 1 to 12.
  public let shortMonths: [(name: String, month: Int)]
  /// The seven weekdays, Monday first.
  public let weekdays: [String]
  /// Short forms of the weekdays, Monday first, without a full stop.
  public let shortWeekdays: [String]
  /// Words that may stand before a day: `den`, `d.`.
  public let dayPrefixes: [String]
  /// Endings of a day's number: `th` in `26th`.
  public let dayEndings: [String]
  /// Words between day and month: `of`.
  public let dayLinks: [String]
  /// Whether the month may stand before the day: `August 26, 2022`.
  public let monthMayComeFirst: Bool
  /// Words that may stand before a time: `kl.`.
  public let timePrefixes: [String]
  /// Words that may stand behind a time: `o'clock`.
  public let timeSuffixes: [String]
  /// Words between start and end: `til`.
  public let timeLinks: [String]
  /// Words behind a time before noon, and behind one after it: `am`, `pm`.
  public let halves: (before: [String], after: [String])
  /// What stands before a time on the site: `kl. `.
  public let writtenTimePrefix: String
  /// What stands between day and month: `. ` in `26. august`.
  public let writtenDayMark: String
  /// What stands between hour and minute: `.` in `13.00`.
  public let writtenMinuteMark: String
  /// What stands between thousands: `.` in `1.234`.
  public let thousandsMark: String
  /// What stands behind a date that is uncertain: `formentlig`.
  public let writtenDoubt: String
}
