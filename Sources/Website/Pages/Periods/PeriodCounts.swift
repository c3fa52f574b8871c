/// How many entries of a list belong to each year, and to each month of the years that are too long for a page.
struct PeriodCounts {
  /// All entries.
  private(set) var total = 0
  private var counts: [Period: Int] = [:]

  /// No entries.
  init() {}

  /// - Parameters:
  ///   - years: the years that have entries.
  ///   - months: the months of a year that have entries; asked for only where they have pages.
  init(total: Int, years: [(period: Period, count: Int)], months: (Int) -> [(period: Period, count: Int)]) {
    self.total = total
    for year in years {
      counts[year.period] = year.count
      guard year.count > PeriodPages.yearLimit else { continue }
      for month in months(year.period.year) { counts[month.period] = month.count }
    }
  }

  /// The periods that have entries, sorted.
  var periods: [Period] { counts.keys.sorted() }

  /// How many entries a period has.
  subscript(period: Period) -> Int { counts[period, default: 0] }

  /// Adds the entries of another list.
  mutating func add(_ other: PeriodCounts) {
    total += other.total
    counts.merge(other.counts) { $0 + $1 }
  }
}
