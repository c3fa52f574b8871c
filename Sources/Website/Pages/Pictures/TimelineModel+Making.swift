import Minutes

extension TimelineModel {
  /// At most so many rows; those with most stay.
  static let rowLimit = 24

  /// The picture of some rows, in their order; nil where it would tell no more than the words beside it: with fewer than three
  /// columns that hold anything, or with a single row that never changed its name.
  ///
  /// - Parameters:
  ///   - title: what it shows: `Møder`.
  ///   - noun: what is counted.
  init?(_ title: String, of entries: [TimelineEntry], counting noun: Noun, in context: SiteContext) {
    let entries = entries.filter { !$0.days.isEmpty }
    guard let scale = TimeScale(of: entries.lazy.flatMap(\.days)) else { return nil }
    let shown = Self.largest(entries)
    let bars = shown.map { TimelineBars($0, on: scale) }
    let isRenamed = shown.contains { $0.renamed != nil }
    guard shown.count > 1 || isRenamed, Set(bars.flatMap(\.all.keys)).count > 2 else { return nil }
    // One of its kind is no full bar: a picture of single meetings would be a fence.
    let largest = max(2, bars.flatMap(\.all.values).max() ?? 0)
    axis = scale.labels
    width = scale.columns * 10
    grid = scale.grid
    rows = zip(shown, bars).map { entry, bars in
      TimelineRow(
        url: entry.link.url, name: entry.link.text, notes: entry.notes,
        countText: context.language.count(entry.days.count, noun),
        summary: entry.summary(counting: noun, on: scale, in: context),
        bars: bars.presentPath(largest: largest), formerBars: bars.formerPath(largest: largest))
    }
    // `Møder 2019–2024, en søjle for hver måned.`
    caption = "\(title) \(scale.text), \(context[scale.unit.word])."
    if isRenamed { caption += " \(context[.formerBars])" }
    if scale.leavesOutYears { caption += " \(context[.earlierYearsLeftOut])" }
    if shown.count < entries.count { caption += " \(context[.rowsLeftOut]) \(entries.count - shown.count)." }
  }

  /// Those with most, in the order given.
  private static func largest(_ entries: [TimelineEntry]) -> [TimelineEntry] {
    guard entries.count > rowLimit else { return entries }
    let places = entries.indices.sorted { (-entries[$0].days.count, $0) < (-entries[$1].days.count, $1) }
    return places.prefix(rowLimit).sorted().map { entries[$0] }
  }
}

extension TimelineEntry {
  /// `2 møder i 2020, 5 møder i 2022`: what the bars show.
  fileprivate func summary(counting noun: Noun, on scale: TimeScale, in context: SiteContext) -> String {
    let counts = days.reduce(into: [Int: Int]()) { counts, day in
      if scale.years.contains(day.year) { counts[day.year, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }
      .map { "\(context.language.count($0.value, noun)) \(context[.inCluster]) \($0.key)" }.joined(separator: ", ")
  }
}
