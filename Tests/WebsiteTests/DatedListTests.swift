import Minutes
import Testing

@testable import Website

@Suite("A list by day")
struct DatedListTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test("gives the entries of each year and month, wherever they begin")
  func periods() throws {
    var days: [CalendarDate] = []
    for year in [2024, 2022, 2021] {
      for month in [12, 3, 1] {
        for day in [28, 14, 1].prefix(year - 2020) { days.append(try Self.day(year, month, day)) }
      }
    }
    let list = DatedList(entries: days, day: { $0 })
    for year in 2019...2025 {
      #expect(Array(list[.year(year)]) == days.filter { $0.year == year })
      for month in 1...12 {
        let own = days.filter { $0.year == year && $0.month == month }
        #expect(Array(list[.month(year: year, month: month)]) == own)
      }
    }
    #expect(Array(list[nil]) == days)
    #expect(list.counts.periods == [.year(2024), .year(2022), .year(2021)])
    #expect(list.counts[.year(2022)] == 6)
    #expect(list.counts[.year(2023)] == 0)
    #expect(list.counts.total == days.count)
  }

  @Test("counts months only of years too long for a page")
  func months() throws {
    let days = try Array(repeating: Self.day(2022, 8, 1), count: 1_000) + [Self.day(2022, 2, 1), Self.day(2021, 1, 1)]
    let counts = DatedList(entries: days, day: { $0 }).counts
    #expect(
      counts.periods == [
        .year(2022), .month(year: 2022, month: 8), .month(year: 2022, month: 2), .year(2021),
      ])
    #expect(counts[.month(year: 2022, month: 8)] == 1_000)
    #expect(DatedList(entries: [CalendarDate](), day: { $0 }).counts.periods == [])
  }
}
