extension CalendarDate {
  /// The day before, as far as the calendar goes.
  public var dayBefore: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    if month > 1 {
      return CalendarDate(year: year, month: month - 1, day: CalendarDate.days(inMonth: month - 1, of: year))
    }
    return CalendarDate(year: year - 1, month: 12, day: 31)
  }

  /// The day after, as far as the calendar goes.
  public var dayAfter: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// The same day a year later; 1 March for 29 February.
  public var yearAfter: CalendarDate? {
    CalendarDate(year: year + 1, month: month, day: day) ?? CalendarDate(year: year + 1, month: 3, day: 1)
  }
}
