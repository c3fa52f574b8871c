extension Language {
  /// A day as it is written out: `26. august 2022`, `26 August 2022`.
  public func written(_ date: CalendarDate) -> String {
    "\(date.day)\(calendar.writtenDayMark)\(calendar.months[date.month - 1]) \(date.year)"
  }

  /// A date as far as it is known: `26. august 2022`, `maj 2023`, `2023 (formentlig)`.
  public func written(_ date: PartialDate) -> String {
    var text: String
    if let day = date.fullDate {
      text = written(day)
    } else if let month = date.month {
      text = written(month: month, of: date.year)
    } else {
      text = String(date.year)
    }
    if date.isUncertain { text += " (\(calendar.writtenDoubt))" }
    return text
  }

  /// A month, 1 to 12, of a year: `maj 2023`.
  public func written(month: Int, of year: Int) -> String { "\(calendar.months[month - 1]) \(year)" }

  /// The weekday of a day: `fredag`, `Friday`.
  public func weekday(of date: CalendarDate) -> String { calendar.weekdays[date.weekday - 1] }

  /// When a meeting was held: `kl. 13.00–15.00`, `13:00–15:00`; a start alone: `kl. 13.00`.
  public func written(_ span: TimeSpan) -> String {
    calendar.writtenTimePrefix + written(span.start) + (span.end.map { "–" + written($0) } ?? "")
  }

  /// A time of the day: `13.00`, `13:00`.
  public func written(_ time: TimeOfDay) -> String {
    "\(padded(time.hour, to: 2))\(calendar.writtenMinuteMark)\(padded(time.minute, to: 2))"
  }
}
