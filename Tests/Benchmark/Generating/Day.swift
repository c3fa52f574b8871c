/// A day of the calendar, counted from 1 March of the year 0.
struct Day: Sendable {
  private(set) var number: Int

  /// So many days after 1 March 2000.
  init(afterMarch2000 days: Int) {
    number = days + 730_485
  }

  /// Year, month and day.
  var parts: (year: Int, month: Int, day: Int) {
    let era = number / 146_097
    let dayOfEra = number % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// `2022-08-26`.
  var iso: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// `26. august 2022`.
  var written: String {
    let (year, month, day) = parts
    return "\(day). \(Words.months[month - 1]) \(year)"
  }

  /// The Friday before a Saturday or Sunday, else the day itself.
  var onWeekday: Day {
    // 1 March of the year 0 was a Wednesday.
    let weekday = (number + 2) % 7
    var day = self
    day.number -= max(0, weekday - 4)
    return day
  }
}
