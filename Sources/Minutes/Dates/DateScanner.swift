/// Finds full dates (day, month, year) in running text: whole words only, in the forms of the language.
public enum DateScanner {
  /// The date that begins at a byte, and the byte behind it; nil where none begins there or the calendar has no such day.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - start: The place of the date's first digit; an answer for any other byte is nil, and quick.
  public static func date(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, language: Language
  ) -> (date: CalendarDate, end: Int)? {
    guard let written = written(in: bytes, at: start, language: language), let date = written.date else { return nil }
    return (date, written.end)
  }

  /// The first full date in a text: `frist til næste møde 7. november 2022`.
  public static func firstDate(in text: String, language: Language) -> CalendarDate? {
    firstWritten(in: text, language: language)?.date
  }

  /// The first date with a year, be it one that the calendar lacks.
  static func firstWritten(in text: String, language: Language) -> WrittenDate? {
    var copy = text
    return copy.withUTF8 { bytes in
      for index in bytes.indices {
        if let written = written(in: bytes, at: index, language: language) { return written }
        if language.calendar.monthMayComeFirst, let written = writtenWithMonth(in: bytes, at: index, language: language)
        {
          return written
        }
      }
      return nil
    }
  }

  private static func written(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, language: Language
  ) -> WrittenDate? {
    guard start >= 0, start < bytes.count, bytes[start].isASCIIDigit,
      isStart(start, in: bytes, months: language.months),
      let written = WrittenDate(digitsAt: start, in: bytes, months: language.months), written.yearDigits == 4,
      isEnd(written.end, in: bytes, months: language.months)
    else { return nil }
    return written
  }

  private static func writtenWithMonth(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, language: Language
  ) -> WrittenDate? {
    guard bytes[start].isASCIILetter, isStart(start, in: bytes, months: language.months),
      let written = WrittenDate(monthAt: start, in: bytes, months: language.months), written.yearDigits == 4,
      isEnd(written.end, in: bytes, months: language.months)
    else { return nil }
    return written
  }

  /// Not within a word or a longer group of figures: `2019-065072`, `1.2.3.2022`.
  private static func isStart(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>, months: MonthTable) -> Bool {
    guard start > 0 else { return true }
    let cursor = DateCursor(bytes, at: start, months: months)
    if cursor.isWord(at: start - 1) { return false }
    return !(isFigureMark(bytes[start - 1]) && cursor.isWord(at: start - 2))
  }

  private static func isEnd(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>, months: MonthTable) -> Bool {
    guard end < bytes.count else { return true }
    let cursor = DateCursor(bytes, at: end, months: months)
    if cursor.isWord(at: end) { return false }
    return !(isFigureMark(bytes[end]) && cursor.isWord(at: end + 1))
  }

  private static func isFigureMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":")
  }
}
