import Archive

/// The entries of a feed in the order in which they came, the oldest first. Looked at and not copied: an archive of a feed wants
/// fifty of ten thousand.
struct FeedEntries: RandomAccessCollection, Sendable {
  private enum Storage {
    case meetings([Ref<Meeting>])
    case others([FeedEntry])
  }

  private let storage: Storage

  /// Meetings.
  init(_ meetings: [Ref<Meeting>]) {
    storage = .meetings(meetings)
  }

  /// Entries of any kind.
  init(entries: [FeedEntry]) {
    storage = .others(entries)
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch storage {
    case .meetings(let meetings): meetings.count
    case .others(let entries): entries.count
    }
  }

  subscript(place: Int) -> FeedEntry {
    switch storage {
    case .meetings(let meetings): .meeting(meetings[place])
    case .others(let entries): entries[place]
    }
  }
}
