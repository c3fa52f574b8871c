import Minutes

/// The time of Europe/Copenhagen as UTC. The rule is the European Union's; before 1996 summer ended with September, before
/// 1980 there was none.
enum CopenhagenTime {
  /// A time of the wall's clock as UTC, in the form of iCalendar: `20220826T110000Z`.
  static func utc(_ time: TimeOfDay, on day: CalendarDate) -> String {
    let shift = hours(at: time, on: day)
    // Between midnight and the shift the day in UTC is the one before; the calendar's first day has none.
    let isDayBefore = time.hour < shift
    let date = (isDayBefore ? day.dayBefore : nil) ?? day
    let hour = isDayBefore ? time.hour - shift + 24 : time.hour - shift
    return "\(date.compact)T\(padded(hour))\(padded(time.minute))00Z"
  }

  /// The same as ISO 8601 with its offset: `2022-08-26T13:00:00+02:00`.
  static func iso(_ time: TimeOfDay, on day: CalendarDate) -> String {
    "\(day.iso)T\(time.iso):00+0\(hours(at: time, on: day)):00"
  }

  /// How many hours the clock is ahead of UTC. The hour that autumn has twice counts as summer.
  private static func hours(at time: TimeOfDay, on day: CalendarDate) -> Int {
    guard day.year >= 1980, let first = firstSummerDay(of: day.year), let last = lastSummerDay(of: day.year) else {
      return 1
    }
    if day == first { return time.hour >= 2 ? 2 : 1 }
    if day == last { return time.hour < 3 ? 2 : 1 }
    return first < day && day < last ? 2 : 1
  }

  /// The last Sunday of March; in its first year summer began on the first one of April.
  private static func firstSummerDay(of year: Int) -> CalendarDate? {
    year == 1980 ? CalendarDate(year: year, month: 4, day: 6) : lastSunday(of: 3, year)
  }

  private static func lastSummerDay(of year: Int) -> CalendarDate? { lastSunday(of: year < 1996 ? 9 : 10, year) }

  private static func lastSunday(of month: Int, _ year: Int) -> CalendarDate? {
    let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    return last.flatMap { CalendarDate(year: year, month: month, day: $0.day - $0.weekday % 7) }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension CalendarDate {
  /// The day as iCalendar writes it: `20220826`.
  var compact: String { iso.filter { $0 != "-" } }
}
