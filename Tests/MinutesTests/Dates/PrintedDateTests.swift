import Diagnostics
import Minutes
import Testing

@Suite("Dates, times and numbers as the site writes them")
struct PrintedDateTests {
  private let danish = Language.of(.da)
  private let english = Language.of(.en)

  @Test("a day, a month, a year, and doubt")
  func dates() throws {
    let date = try #require(CalendarDate(year: 2022, month: 8, day: 26))
    #expect(danish.written(date) == "26. august 2022")
    #expect(english.written(date) == "26 August 2022")
    #expect(danish.weekday(of: date) == "fredag")
    #expect(english.weekday(of: date) == "Friday")
    let month = try #require(PartialDate(parsing: "2023-05", in: danish))
    #expect(danish.written(month) == "maj 2023")
    #expect(english.written(month) == "May 2023")
    let year = try #require(PartialDate(parsing: "2023?", in: danish))
    #expect(danish.written(year) == "2023 (formentlig)")
    #expect(english.written(year) == "2023 (probably)")
    #expect(danish.written(PartialDate(date)) == "26. august 2022")
  }

  @Test("a time span, and a start alone")
  func times() throws {
    let span = try #require(DocumentReading.meeting("time: 9-15.30").meeting?.time)
    #expect(danish.written(span) == "kl. 09.00–15.30")
    #expect(english.written(span) == "09:00–15:30")
    let start = try #require(DocumentReading.meeting("time: 13").meeting?.time)
    #expect(danish.written(start) == "kl. 13.00")
    #expect(english.written(start) == "13:00")
  }

  @Test("a number with its noun")
  func counts() {
    #expect([0, 1, 2].map { danish.count($0, .meeting) } == ["0 møder", "1 møde", "2 møder"])
    #expect([0, 1, 2].map { english.count($0, .person) } == ["0 people", "1 person", "2 people"])
    #expect(danish.count(12_345, .decision) == "12.345 beslutninger")
    #expect(english.count(1_234_567, .action) == "1,234,567 actions")
    #expect(danish.written(-1_000) == "-1.000")
    #expect(danish.written(999) == "999")
  }
}
