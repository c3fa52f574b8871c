/// A date with day and month as somebody wrote it; the calendar has not been asked yet.
struct WrittenDate {
  var day: Int
  var month: Int
  /// Nil where none was written.
  var year: Int?
  /// How many digits the year has.
  var yearDigits = 0
  /// Where it ends.
  var end: Int

  /// The day, where the calendar has it and the year is written out.
  var date: CalendarDate? {
    guard let year, yearDigits == 4 else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension WrittenDate {
  /// Reads a date that begins with a digit: `2022-08-26`, `26. august 2022`, `26/8-2022`, `26.8.2022`, `26 August 2022`.
  init?(digitsAt start: Int, in bytes: UnsafeBufferPointer<UInt8>, months: MonthTable) {
    var cursor = DateCursor(bytes, at: start, months: months)
    guard let first = cursor.number() else { return nil }
    if first.digits == 4 {
      guard cursor.take(UInt8(ascii: "-")), let month = cursor.number(), month.digits <= 2,
        cursor.take(UInt8(ascii: "-")), let day = cursor.number(), day.digits <= 2
      else { return nil }
      self.init(day: day.value, month: month.value, year: first.value, yearDigits: 4, end: cursor.index)
      return
    }
    guard first.digits <= 2 else { return nil }
    if let date = Self(day: first.value, numbersAt: cursor) ?? Self(day: first.value, nameAt: cursor) {
      self = date
    } else {
      return nil
    }
  }

  /// The rest of `26/8 2022`, `26/8-2022`, `26.8.2022`, `26-08-2022`.
  private init?(day: Int, numbersAt start: DateCursor) {
    var cursor = start
    guard !cursor.isAtEnd else { return nil }
    let mark = cursor.bytes[cursor.index]
    guard [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(mark) else { return nil }
    cursor.index += 1
    if mark == UInt8(ascii: ".") { cursor.takeBlanks() }
    guard let month = cursor.number(), month.digits <= 2 else { return nil }
    self.init(day: day, month: month.value, end: cursor.index)
    var isParted = cursor.take(mark) || (mark == UInt8(ascii: "/") && cursor.take(UInt8(ascii: "-")))
    if mark != UInt8(ascii: "-"), cursor.takeBlanks(), mark == UInt8(ascii: "/") { isParted = true }
    if isParted { readYear(&cursor) }
  }

  /// The rest of `26. august 2022`, `26th of August, 2022`.
  private init?(day: Int, nameAt start: DateCursor) {
    var cursor = start
    if !cursor.take(UInt8(ascii: ".")) { _ = cursor.take(cursor.months.dayEndings) }
    cursor.takeBlanks()
    if cursor.take(cursor.months.dayLinks) { cursor.takeBlanks() }
    guard let month = cursor.month() else { return nil }
    self.init(day: day, month: month, end: cursor.index)
    _ = cursor.take(UInt8(ascii: ","))
    if cursor.takeBlanks() { readYear(&cursor) }
  }

  /// Reads a date that begins with a month: `August 26, 2022`.
  init?(monthAt start: Int, in bytes: UnsafeBufferPointer<UInt8>, months: MonthTable) {
    var cursor = DateCursor(bytes, at: start, months: months)
    guard let month = cursor.month(), cursor.takeBlanks(), let day = cursor.number(), day.digits <= 2 else {
      return nil
    }
    _ = cursor.take(months.dayEndings)
    self.init(day: day.value, month: month, end: cursor.index)
    _ = cursor.take(UInt8(ascii: ","))
    if cursor.takeBlanks() { readYear(&cursor) }
  }

  private mutating func readYear(_ cursor: inout DateCursor) {
    guard let year = cursor.number(), year.digits == 2 || year.digits == 4 else { return }
    self.year = year.value
    yearDigits = year.digits
    end = cursor.index
  }
}
