import Archive
import Minutes

/// A calendar that one may subscribe to, or the entry of one meeting.
enum SiteCalendar: Hashable, Sendable {
  case site
  case cluster(Ref<Cluster>)
  case body(Ref<Body>)
  case meeting(Ref<Meeting>)

  /// So many entries a calendar has at most: the coming meetings, then the newest. Calendar programs fetch the whole file
  /// again and again, and some refuse one of more than a megabyte. Every meeting has an entry of its own besides.
  static let limit = 1000
}

extension SiteCalendar {
  /// Where it stands.
  func address(in addresses: Addresses) -> String {
    switch self {
    case .site: addresses.home + addresses.words.calendar
    case .cluster(let cluster): addresses[cluster] + addresses.words.calendar
    case .body(let body): addresses[body] + addresses.words.calendar
    case .meeting(let meeting): addresses[meeting] + addresses.words.meetingCalendar
    }
  }

  /// What it is called.
  func title(in context: SiteContext) -> String {
    switch self {
    case .site: context.site.title
    case .cluster(let cluster): context.registry[cluster].name
    case .body(let body): context.registry[body].name
    case .meeting(let meeting): context.title(of: meeting)
    }
  }

  /// Whether one may subscribe to it; the entry of one meeting goes into a calendar of the reader's.
  var isSubscribable: Bool {
    if case .meeting = self { false } else { true }
  }
}

/// An entry of a calendar.
enum CalendarEntry: Hashable, Sendable {
  /// A meeting whose day is certain.
  case meeting(Ref<Meeting>, on: CalendarDate)
  /// A day that minutes name as that of the next meeting; no file tells of it yet.
  case announced(on: CalendarDate, by: Ref<Meeting>)

  /// The day.
  var day: CalendarDate {
    switch self {
    case .meeting(_, let day), .announced(let day, _): day
    }
  }
}

extension SiteContext {
  /// The entries of a calendar by day, the earliest first.
  func entries(of calendar: SiteCalendar) -> [CalendarEntry] {
    if case .meeting(let meeting) = calendar { return entry(of: meeting).map { [$0] } ?? [] }
    // Those to come first, the soonest before the others; then those that were, the newest first.
    let entries = bodies(of: calendar).flatMap { meetings(of: $0) + announced(in: $0) }
    let coming = entries.filter { isComing($0) }.sorted { key($0) < key($1) }
    let held = entries.filter { !isComing($0) }.sorted { key($1) < key($0) }
    return (coming + held).prefix(SiteCalendar.limit).sorted { key($0) < key($1) }
  }

  /// Whether a calendar has an entry at all.
  func hasEntries(_ calendar: SiteCalendar) -> Bool {
    if case .meeting(let meeting) = calendar { return entry(of: meeting) != nil }
    return bodies(of: calendar).contains { body in
      registry[body].meetings.contains { entry(of: $0) != nil } || !announced(in: body).isEmpty
    }
  }

  private func bodies(of calendar: SiteCalendar) -> [Ref<Body>] {
    switch calendar {
    case .site: registry.bodies.indices.map { Ref($0) }
    case .cluster(let cluster): registry[cluster].bodies
    case .body(let body): [body]
    case .meeting: []
    }
  }

  /// The entry of a meeting; nil for a day that is not known for certain, and for drafts.
  func entry(of meeting: Ref<Meeting>) -> CalendarEntry? {
    guard registry.meetings[meeting.index].isPublic, let day = registry.meetings[meeting.index].date.certainDate
    else { return nil }
    return .meeting(meeting, on: day)
  }

  private func meetings(of body: Ref<Body>) -> [CalendarEntry] { registry[body].meetings.compactMap { entry(of: $0) } }

  /// The days that `next:` names and no file has, each by the newest meeting that names it.
  private func announced(in body: Ref<Body>) -> [CalendarEntry] {
    var entries: [CalendarEntry] = []
    var taken: Set<CalendarDate> = []
    for meeting in registry[body].meetings.reversed() where registry.meetings[meeting.index].isPublic {
      guard let day = registry.meetings[meeting.index].document.next?.date, taken.insert(day).inserted,
        registry.meeting(of: body, on: day).flatMap({ entry(of: $0) }) == nil
      else { continue }
      entries.append(.announced(on: day, by: meeting))
    }
    return entries
  }

  private func isComing(_ entry: CalendarEntry) -> Bool {
    switch entry {
    case .meeting(let meeting, _): registry.meetings[meeting.index].isPlanned
    case .announced: true
    }
  }

  private func key(_ entry: CalendarEntry) -> (CalendarDate, Int, Int) {
    switch entry {
    case .meeting(let meeting, let day): (day, 0, meeting.index)
    case .announced(let day, let meeting): (day, 1, meeting.index)
    }
  }
}
