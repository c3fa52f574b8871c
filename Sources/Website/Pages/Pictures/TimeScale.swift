import Minutes

/// The columns of a timeline: months, quarters or years, so few that a telephone can show them however old the archive is.
struct TimeScale {
  /// The years shown.
  let years: ClosedRange<Int>
  /// Whether there are earlier years than those.
  let leavesOutYears: Bool
  /// What a column stands for.
  let unit: Unit

  enum Unit: Int {
    case month = 1
    case quarter = 3
    case year = 12

    /// The words that say so.
    var word: Word {
      switch self {
      case .month: .barPerMonth
      case .quarter: .barPerQuarter
      case .year: .barPerYear
      }
    }
  }

  /// A picture has at most this many columns.
  static let limit = 40
  /// At most so many years are written over it.
  private static let labelLimit = 5

  /// The scale of some days; nil for none.
  init?(of days: some Sequence<CalendarDate>) {
    let all = days.map(\.year)
    guard let first = all.min(), let last = all.max() else { return nil }
    let start = max(first, last - Self.limit + 1)
    let months = (last - start + 1) * 12
    years = start...last
    leavesOutYears = start > first
    unit = [Unit.month, .quarter].first { months / $0.rawValue <= Self.limit } ?? .year
  }

  private var columnsPerYear: Int { 12 / unit.rawValue }

  /// How many columns there are.
  var columns: Int { years.count * columnsPerYear }

  /// `2019–2024`, or the one year.
  var text: String {
    years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
  }

  /// The column of a day; nil for one before all of them.
  func column(of day: CalendarDate) -> Int? {
    guard years.contains(day.year) else { return nil }
    return (day.year - years.lowerBound) * columnsPerYear + (day.month - 1) / unit.rawValue
  }

  /// Some of the years, none so near the right edge that its figures would not fit.
  var labels: [AxisLabel] {
    let step = (years.count + Self.labelLimit - 1) / Self.labelLimit
    return stride(from: 0, to: years.count, by: step).filter { $0 * 100 <= years.count * 85 }.map {
      AxisLabel(String(years.lowerBound + $0), over: $0 * columnsPerYear, of: columns)
    }
  }

  /// The lines between years, as a path through a picture 24 units high; none where columns are years.
  var grid: String {
    guard unit != .year else { return "" }
    return (1..<max(1, years.count)).map { "M\($0 * columnsPerYear * 10) 0v24" }.joined()
  }
}
