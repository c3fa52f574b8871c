import Minutes
import TemplateEngine

/// Fills the lists of a page that may go on in pages by year, or those of such a page.
struct PagedLists {
  let context: SiteContext
  let pages: PeriodPages
  /// What the page shows; nil for the page that the lists begin on.
  let period: Period?

  /// What the head of a page of a period says of it; nil on the page that the lists begin on.
  var periodModel: PeriodModel? {
    period.map {
      PeriodModel(
        label: $0.label(in: context.language),
        years: pages.years(of: pages.counts, current: $0, in: context), months: pages.months(of: $0, in: context))
    }
  }

  /// `Rikke Albrektsen 2022`, or the name alone.
  func title(_ name: String) -> String {
    period.map { "\(name) \($0.label(in: context.language))" } ?? name
  }

  /// What the layout says of the page.
  ///
  /// - Parameter parents: the pages above the one that the lists begin on.
  func page(_ name: String, below parents: [LinkModel], section: String?, description: String?) -> PageModel {
    guard let period else {
      return context.page(name, at: pages.address, below: parents, section: section, description: description)
    }
    let label = period.label(in: context.language)
    return context.page(
      label, title: "\(name) \(label)", at: period.address(below: pages.address),
      below: parents + [LinkModel(url: pages.address, text: name)], section: section,
      description: description.map { "\(label). \($0)" })
  }

  /// A plain list; nil for no entries.
  func listing<Entries: RandomAccessCollection, Row>(
    _ list: DatedList<Entries>, noun: Noun, row: (Entries.Element) -> Row
  ) -> Listing<Row>? {
    let all = list[period]
    let shown = shown(of: list)
    return Listing(
      shown.map(row), countText: context.countText(all.count, noun, shown: shown.count), years: years(of: list))
  }

  /// A list by year; nil for no entries.
  ///
  /// - Parameter countText: the number of entries, where more is to be said of it than that.
  func grouped<Entries: RandomAccessCollection, Row>(
    _ list: DatedList<Entries>, noun: Noun, countText: String? = nil, row: (Entries.Element) -> Row
  ) -> GroupedListing<Row>? {
    let all = list[period]
    guard !all.isEmpty else { return nil }
    let shown = shown(of: list)
    var groups = context.groups(shown, noun: noun, label: { String(list.day($0).year) }, row: row)
    if shown.count < all.count, let last = shown.last {
      let year = list[.year(list.day(last).year)].count
      groups[groups.count - 1].countText = context.part(groups[groups.count - 1].rows.count, of: year, noun)
    }
    let count = countText ?? context.language.count(all.count, noun)
    return GroupedListing(
      countText: context.countText(count, shown: shown.count, of: all.count),
      years: years(of: list) ?? (period == nil ? context.jumps(to: groups, .years) : nil), groups: groups)
  }

  /// The entries that the page shows: the newest at first and of a year too long for a page, else all.
  private func shown<Entries>(of list: DatedList<Entries>) -> Entries.SubSequence {
    let all = list[period]
    switch period {
    case nil: return all.prefix(PeriodPages.limit)
    case .year: return all.count > PeriodPages.yearLimit ? all.prefix(PeriodPages.limit) : all
    case .month: return all
    }
  }

  /// The pages by year of a list that is not shown whole here.
  private func years<Entries>(of list: DatedList<Entries>) -> ChoicesModel? {
    guard period == nil, list.entries.count > PeriodPages.limit else { return nil }
    return pages.years(of: list.counts, current: nil, in: context)
  }
}
