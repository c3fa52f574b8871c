import Minutes

/// A list whose entries belong to days, the newest first: those of a year or a month stand together in it.
struct DatedList<Entries: RandomAccessCollection> {
  let entries: Entries
  let day: (Entries.Element) -> CalendarDate

  /// The entries of a period; nil: all.
  subscript(period: Period?) -> Entries.SubSequence {
    guard let period else { return entries[...] }
    let start = entries.firstIndex(from: entries.startIndex) { !period.ends(before: day($0)) }
    let end = entries.firstIndex(from: start) { period.begins(after: day($0)) }
    return entries[start..<end]
  }

  /// How many entries each year has, and each month of a year too long for a page.
  var counts: PeriodCounts {
    PeriodCounts(
      total: entries.count, years: runs(of: nil) { .year($0.year) },
      months: { runs(of: .year($0)) { .month(year: $0.year, month: $0.month) } })
  }

  /// The periods of a stretch of the list, each with its number of entries; the list is not walked, but looked up.
  private func runs(of whole: Period?, _ period: (CalendarDate) -> Period) -> [(period: Period, count: Int)] {
    var result: [(period: Period, count: Int)] = []
    var rest = self[whole]
    while let first = rest.first {
      let own = period(day(first))
      let end = rest.firstIndex(from: rest.startIndex) { own.begins(after: day($0)) }
      result.append((own, rest.distance(from: rest.startIndex, to: end)))
      rest = rest[end...]
    }
    return result
  }
}

extension RandomAccessCollection {
  /// The first index from one on whose element has a property that no element before it and every one behind it has.
  fileprivate func firstIndex(from start: Index, where hasIt: (Element) -> Bool) -> Index {
    var (low, count) = (start, distance(from: start, to: endIndex))
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if hasIt(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
