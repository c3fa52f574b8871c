import Diagnostics

/// Reads the dates of front matter in the forms of a language.
struct DateReader {
  let language: Language

  /// A date as far as it is known, and what is odd about it.
  struct Reading {
    let date: PartialDate
    /// A weekday that the date does not have.
    let warning: DateFault?
  }

  /// Reads `2022-08-26`, `26. august 2022`, `mandag den 26. aug. 2022`, `26/8-2022`, `2023-05`, `maj 2023`, `2023`, each with or
  /// without a `?` behind it.
  func partialDate(_ text: String) throws(DateFault) -> Reading {
    let bytes = LineText(Located(text, at: .start), isExact: false).bytes
    let (end, isUncertain) = Self.withoutDoubt(bytes)
    let parsed = bytes[..<end].withUnsafeBufferPointer { parse($0) }
    guard let parsed else { throw .unreadableDate(text) }
    let date = try check(parsed, text, isUncertain)
    guard let weekday = parsed.weekday, let day = date.fullDate, day.weekday != weekday else {
      return Reading(date: date, warning: nil)
    }
    let names = language.calendar.weekdays
    return Reading(date: date, warning: .weekdayMismatch(written: names[weekday - 1], actual: names[day.weekday - 1]))
  }

  /// Reads a date that must be a full and certain one.
  func fullDate(_ text: String) throws(DateFault) -> CalendarDate {
    let reading = try partialDate(text)
    guard !reading.date.isUncertain, let date = reading.date.fullDate else { throw .notFull(text) }
    return date
  }

  /// Reads words that may hold a date, such as `ultimo oktober 2020`; an impossible full date in them is a fault.
  func firstDate(in text: String) throws(DateFault) -> CalendarDate? {
    guard let written = DateScanner.firstWritten(in: text, language: language) else { return nil }
    let parsed = Parsed(weekday: nil, day: written.day, month: written.month, year: written.year, yearDigits: 4)
    return try check(parsed, text, false).fullDate
  }

  /// A date taken apart.
  private struct Parsed {
    var weekday: Int?
    var day: Int?
    var month: Int?
    var year: Int?
    var yearDigits: Int
  }

  /// Where the date ends that a `?` or `(?)` may follow.
  private static func withoutDoubt(_ bytes: [UInt8]) -> (end: Int, isUncertain: Bool) {
    var end = bytes.count
    func skipBlanks() { while end > 0, bytes[end - 1] == 0x20 { end -= 1 } }
    skipBlanks()
    if bytes[..<end].suffix(3) == [UInt8(ascii: "("), UInt8(ascii: "?"), UInt8(ascii: ")")] {
      end -= 3
    } else if end > 0, bytes[end - 1] == UInt8(ascii: "?") {
      end -= 1
    } else {
      return (end, false)
    }
    skipBlanks()
    return (end, true)
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Parsed? {
    let months = language.months
    var cursor = DateCursor(bytes, at: 0, months: months)
    cursor.takeBlanks()
    let weekday = takeWeekday(&cursor)
    if cursor.take(language.calendar.dayPrefixes.map { Array($0.utf8) }) { cursor.takeBlanks() }
    func finished(_ end: Int) -> Bool {
      var rest = cursor
      rest.index = end
      _ = rest.take(UInt8(ascii: "."))
      rest.takeBlanks()
      return rest.isAtEnd
    }
    var written = WrittenDate(digitsAt: cursor.index, in: bytes, months: months)
    if written == nil, language.calendar.monthMayComeFirst {
      written = WrittenDate(monthAt: cursor.index, in: bytes, months: months)
    }
    if let written, finished(written.end) {
      return Parsed(
        weekday: weekday, day: written.day, month: written.month, year: written.year, yearDigits: written.yearDigits)
    }
    guard weekday == nil else { return nil }
    let month = cursor.month()
    if month != nil { cursor.takeBlanks() }
    guard let year = cursor.number(), year.digits == 4 else { return nil }
    if month == nil, cursor.take(UInt8(ascii: "-")) {
      guard let month = cursor.number(), month.digits <= 2, finished(cursor.index) else { return nil }
      return Parsed(month: month.value, year: year.value, yearDigits: 4)
    }
    return finished(cursor.index) ? Parsed(month: month, year: year.value, yearDigits: 4) : nil
  }

  /// `mandag`, `man.`, `mandag,`.
  private func takeWeekday(_ cursor: inout DateCursor) -> Int? {
    var end = cursor.index
    while end < cursor.bytes.count, cursor.bytes[end].isASCIILetter || cursor.bytes[end] >= 0x80 { end += 1 }
    guard let weekday = language.months.weekday(Slug.make(cursor.bytes[cursor.index..<end])) else { return nil }
    cursor.index = end
    _ = cursor.take(UInt8(ascii: "."))
    _ = cursor.take(UInt8(ascii: ","))
    cursor.takeBlanks()
    return weekday
  }

  /// Asks the calendar.
  private func check(_ parsed: Parsed, _ text: String, _ isUncertain: Bool) throws(DateFault) -> PartialDate {
    guard let year = parsed.year else { throw .yearMissing(text) }
    guard parsed.yearDigits == 4 else { throw .shortYear(text) }
    guard year > 0 else { throw .unreadableDate(text) }
    if let month = parsed.month {
      guard (1...12).contains(month) else {
        let swapped = parsed.day.flatMap { CalendarDate(year: year, month: $0, day: month) }
        throw .noSuchMonth(month, swapped: swapped?.iso)
      }
      if let day = parsed.day {
        let last = CalendarDate.days(inMonth: month, of: year)
        guard (1...last).contains(day) else {
          throw .noSuchDay(day: day, month: language.calendar.months[month - 1], year: year, last: last)
        }
      }
    }
    return PartialDate(year: year, month: parsed.month, day: parsed.day, isUncertain: isUncertain)
  }
}
