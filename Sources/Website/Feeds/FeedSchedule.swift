import Minutes

/// How the entries of a feed are parted: so many stand in the feed itself, the rest in archives (RFC 5005) that need not
/// change as the feed grows.
struct FeedSchedule {
  /// So many entries stand in one document.
  static let limit = 50

  /// All entries, the oldest first.
  let entries: FeedEntries

  /// How many archives there are: whole ones alone, and none as long as the feed itself holds all.
  var archiveCount: Int { entries.count > Self.limit ? entries.count / Self.limit : 0 }

  /// The entries of an archive, the newest first; archives are counted from 1, the oldest.
  func archive(_ number: Int) -> [FeedEntry] {
    entries[(number - 1) * Self.limit..<number * Self.limit].reversed()
  }

  /// The entries of the feed itself: those that no archive has, and of the others the last changed, as long as there is
  /// room. The last changed stands first.
  func current(changed: (FeedEntry) -> CalendarDate) -> [FeedEntry] {
    let archived = archiveCount * Self.limit
    let keyed = entries.indices.map { (day: changed(entries[$0]), place: $0) }
    func latestFirst(_ keys: some Sequence<(day: CalendarDate, place: Int)>) -> [(day: CalendarDate, place: Int)] {
      keys.sorted { ($1.day, $1.place) < ($0.day, $0.place) }
    }
    let rest = keyed[archived...]
    let others = latestFirst(keyed[..<archived]).prefix(Self.limit - rest.count)
    return latestFirst(rest + others).map { entries[$0.place] }
  }
}
