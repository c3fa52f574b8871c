import Archive
import Diagnostics
import Minutes

/// An entry of a feed.
enum FeedEntry: Hashable, Sendable {
  case meeting(Ref<Meeting>)
  /// A correction by its place among those of the meeting.
  case correction(Ref<Meeting>, Int)

  /// The day it was last changed.
  func changed(in registry: Registry) -> CalendarDate {
    switch self {
    // A meeting is large: it is looked at where it stands, and not taken out.
    case .meeting(let meeting): registry.meetings[meeting.index].changed
    case .correction(let meeting, let place): registry.meetings[meeting.index].document.corrections[place].date
    }
  }
}

extension SiteContext {
  /// All entries of a feed.
  func entries(of feed: Feed) -> FeedEntries {
    switch feed {
    case .site: FeedEntries(publicMeetings.all)
    case .corrections: FeedEntries(entries: corrections)
    case .cluster(let cluster): FeedEntries(publicMeetings.clusters[cluster.index])
    case .body(let body): FeedEntries(publicMeetings.bodies[body.index])
    case .theme(let theme): FeedEntries(published(followed.themes[theme.index]))
    case .person(let person): FeedEntries(published(followed.persons[person.index]))
    }
  }

  private func published(_ meetings: [Ref<Meeting>]) -> [Ref<Meeting>] {
    meetings.filter { registry.meetings[$0.index].isPublic }
  }

  private var corrections: [FeedEntry] {
    let all = registry.meetings.indices.flatMap { index in
      let corrections = registry.meetings[index].isPublic ? registry.meetings[index].document.corrections : []
      return corrections.indices.map { (date: corrections[$0].date, meeting: Ref<Meeting>(index), place: $0) }
    }
    // A meeting's corrections stand newest first.
    return all.sorted { ($0.date, $0.meeting, -$0.place) < ($1.date, $1.meeting, -$1.place) }
      .map { .correction($0.meeting, $0.place) }
  }
}
