import Diagnostics

/// A day that a text names, with or without its year: `26. august 2022`, `mandag den 10. januar`, `26/8-22`.
public struct DateMention: Hashable, Sendable {
  /// The day of the month.
  public let day: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The year as written out; one of two digits is of this century; nil where none stands there.
  public let year: Int?
  /// The weekday before it by ISO 8601, where one stands there.
  public let weekday: Int?
  /// Where it stands in the text's UTF-8, without the weekday.
  public let range: Range<Int>

  /// The day, where its year is known and the calendar has it.
  public var date: CalendarDate? { year.flatMap { CalendarDate(year: $0, month: month, day: day) } }

  /// All days that a text names, in order. A day without a year needs the name of its month: `5/10` may be anything.
  public static func all(in text: String, language: Language) -> [DateMention] {
    var result: [DateMention] = []
    var copy = text
    copy.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        guard let mention = Self(in: bytes, at: index, language: language) else {
          index += 1
          continue
        }
        result.append(mention)
        index = max(index + 1, mention.range.upperBound)
      }
    }
    return result
  }

  private init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, language: Language) {
    let cursor = DateCursor(bytes, at: start, months: language.months)
    var written: WrittenDate?
    if bytes[start].isASCIIDigit, !Self.isWithinFigures(start, bytes, cursor) {
      written = WrittenDate(digitsAt: start, in: bytes, months: language.months)
    } else if language.calendar.monthMayComeFirst, bytes[start].isASCIILetter, !cursor.isWord(at: start - 1) {
      written = WrittenDate(monthAt: start, in: bytes, months: language.months)
    }
    guard let written, (1...12).contains(written.month), (1...31).contains(written.day),
      !cursor.isWord(at: written.end),
      written.year != nil || bytes[start..<written.end].contains(where: { $0.isASCIILetter })
    else { return nil }
    day = written.day
    month = written.month
    year = written.year.map { written.yearDigits == 2 ? 2000 + $0 : $0 }
    range = start..<written.end
    weekday = Self.weekday(before: start, in: bytes, language: language)
  }

  private static func isWithinFigures(
    _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ cursor: DateCursor
  ) -> Bool {
    guard start > 0 else { return false }
    if cursor.isWord(at: start - 1) { return true }
    let mark = bytes[start - 1]
    let isMark = [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":")].contains(mark)
    return isMark && start > 1 && bytes[start - 2].isASCIIDigit
  }

  /// `mandag den`, `fredag d.`, `Mandag`: the last word before the day that is a weekday, words like `den` passed over.
  private static func weekday(
    before start: Int, in bytes: UnsafeBufferPointer<UInt8>, language: Language
  ) -> Int? {
    let words = String(decoding: bytes[max(0, start - 40)..<start], as: UTF8.self)
      .split(whereSeparator: { $0.isWhitespace || $0 == "," })
    let prefixes = Set(language.calendar.dayPrefixes.map { Slug.make($0) })
    for word in words.suffix(2).reversed() {
      let slug = Slug.make(word)
      if let weekday = language.months.weekday(slug) { return weekday }
      guard prefixes.contains(slug) else { return nil }
    }
    return nil
  }
}
