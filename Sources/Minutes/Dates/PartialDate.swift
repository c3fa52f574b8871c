/// A date as far as it is known: a year, a month or a day, sure or not (`2022-08-26`, `2023-05`, `2023?`).
public struct PartialDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, where it is known.
  public let month: Int?
  /// The day of the month, where it is known.
  public let day: Int?
  /// Whether the writer put a `?` behind it.
  public let isUncertain: Bool

  /// A full date.
  public init(_ date: CalendarDate, isUncertain: Bool = false) {
    self.init(year: date.year, month: date.month, day: date.day, isUncertain: isUncertain)
  }

  /// A date whose parts have been checked; a day needs a month.
  init(year: Int, month: Int?, day: Int?, isUncertain: Bool) {
    self.year = year
    self.month = month
    self.day = day
    self.isUncertain = isUncertain
  }

  /// The day it names, where it names one; an uncertain day is one too.
  public var fullDate: CalendarDate? {
    guard let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The day it names for certain: what calendars, feeds and `meeting:` links may rest on.
  public var certainDate: CalendarDate? { isUncertain ? nil : fullDate }

  /// ISO 8601, reduced as far as it is known: `2022-08-26`, `2023-05`, `2023`; without the mark of doubt.
  public var iso: String {
    [padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) }].compactMap { $0 }
      .joined(separator: "-")
  }

  /// Where it stands among dates: a vague one stands at the end of the span it names.
  public var sortKey: CalendarDate {
    let month = month ?? 12
    let day = day ?? CalendarDate.days(inMonth: month, of: year)
    return CalendarDate(year: year, month: month, day: day) ?? .last
  }
}

extension CalendarDate {
  /// The last day that can be written.
  static let last = CalendarDate(checkedYear: 9999, month: 12, day: 31)

  private init(checkedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
