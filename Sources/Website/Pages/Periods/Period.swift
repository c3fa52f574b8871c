import Minutes

/// A span of time that a long list is split by. Each has a page of its own, at an address that never moves.
enum Period: Hashable, Comparable, Sendable {
  case year(Int)
  case month(year: Int, month: Int)

  /// The years from the newest, each before its months, which are from the newest too.
  static func < (left: Period, right: Period) -> Bool { left.place < right.place }

  /// Where it stands among others.
  var place: (Int, Int) {
    switch self {
    case .year(let year): (-year, -13)
    case .month(let year, let month): (-year, -month)
    }
  }

  /// The year that it is, or lies in.
  var year: Int {
    switch self {
    case .year(let year), .month(let year, _): year
    }
  }

  /// Whether it ends before a day.
  func ends(before day: CalendarDate) -> Bool {
    switch self {
    case .year(let year): year < day.year
    case .month(let year, let month): (year, month) < (day.year, day.month)
    }
  }

  /// Whether it begins after a day.
  func begins(after day: CalendarDate) -> Bool {
    switch self {
    case .year(let year): year > day.year
    case .month(let year, let month): (year, month) > (day.year, day.month)
    }
  }

  /// The address of its part of the page at an address: `/personer/rikke-albrektsen/2022/`, `…/2022/08/`.
  func address(below page: String) -> String {
    switch self {
    case .year(let year): "\(page)\(year)/"
    case .month(let year, let month): "\(page)\(year)/\(month < 10 ? "0" : "")\(month)/"
    }
  }

  /// `2022`, `august 2022`.
  func label(in language: Language) -> String {
    switch self {
    case .year(let year): String(year)
    case .month(let year, let month): language.written(month: month, of: year)
    }
  }
}
