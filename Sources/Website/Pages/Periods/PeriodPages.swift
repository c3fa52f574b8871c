import Minutes

/// The pages that the long lists of a page go on in: one for each year, and one for each month of a year too long for one.
///
/// An address must stay valid while the archive grows, so the rule looks only at what never shrinks by growing: once one of
/// the page's lists is longer than a page shows, every year in which any of them has an entry has a page; once one of them
/// has more entries in a year than the page of a year shows, every month of that year has one.
struct PeriodPages {
  /// A page shows a list whole that is no longer than this; of a longer one the newest.
  static let limit = 200
  /// The page of a year shows a list whole that is no longer than this; of a longer one the newest `limit` entries.
  static let yearLimit = 1_000

  /// The address of the page that the lists begin on.
  let address: String
  /// All lists together; nothing where all are short.
  let counts: PeriodCounts
  /// The periods that have a page, sorted; none where all lists are short.
  let periods: [Period]

  /// - Parameters:
  ///   - longest: how long the longest list is.
  ///   - lists: the lists; nobody counts the years of those that are all short.
  ///   - limit: how long a list may be before the page has pages by year; less where another part of the page is split by year
  ///     too.
  init(longest: Int, of lists: @autoclosure () -> [PeriodCounts], at address: String, limit: Int = limit) {
    self.address = address
    guard longest > limit else {
      counts = PeriodCounts()
      periods = []
      return
    }
    let lists = lists()
    var sum = PeriodCounts()
    for list in lists { sum.add(list) }
    counts = sum
    let long = Set(lists.flatMap { list in list.periods.filter { list[$0] > Self.yearLimit }.map(\.year) })
    periods = sum.periods.filter { period in
      if case .month = period { long.contains(period.year) } else { true }
    }
  }

  /// The years to choose between, with the entries that a list has in each; nil where there are no pages by year.
  func years(of list: PeriodCounts, current: Period?, in context: SiteContext) -> ChoicesModel? {
    let years = periods.filter { if case .year = $0 { list[$0] > 0 } else { false } }
    guard !years.isEmpty else { return nil }
    return ChoicesModel(
      of: years.map {
        ChoiceEntry(
          url: $0.address(below: address), label: $0.label(in: context.language), count: list[$0],
          isCurrent: $0.year == current?.year)
      }, title: context[.years])
  }

  /// The months of the period's year to choose between; nil where they have no pages.
  func months(of period: Period, in context: SiteContext) -> ChoicesModel? {
    let months = periods.filter { if case .month(period.year, _) = $0 { true } else { false } }
    guard !months.isEmpty else { return nil }
    return ChoicesModel(
      title: context[.chooseMonth],
      entries: months.map {
        ChoiceEntry(
          url: $0.address(below: address), label: $0.label(in: context.language), count: counts[$0],
          isCurrent: $0 == period)
      })
  }
}
