import Archive
import Minutes

/// The meetings of all bodies, of each cluster and of each body as pages list them: the held ones together with those whose
/// minutes are not here, newest first. Sorted once for all pages.
struct HeldMeetings: Sendable {
  /// Those of all bodies.
  let all: HeldList
  private let clusters: [HeldList]
  private let bodies: [HeldList]

  init(in archive: Archive) {
    let registry = archive.registry
    bodies = registry.bodies.indices.map { HeldList(of: [Ref($0)], in: archive) }
    clusters = registry.clusters.map { HeldList(of: $0.bodies, in: archive) }
    all = HeldList(of: registry.bodies.indices.map { Ref($0) }, in: archive)
  }

  subscript(cluster: Ref<Cluster>) -> HeldList { clusters[cluster.index] }
  subscript(body: Ref<Body>) -> HeldList { bodies[body.index] }
}

/// The meetings of some bodies.
struct HeldList: Sendable {
  /// One of them, with the day that it is sorted by.
  struct Entry: Sendable {
    let day: CalendarDate
    let meeting: Kind

    /// A meeting, or the place of a record of the body's missing meetings.
    enum Kind: Sendable {
      case held(Ref<Meeting>)
      case missing(Ref<Body>, Int)
    }

    /// The meeting whose minutes are here.
    var held: Ref<Meeting>? {
      if case .held(let meeting) = meeting { meeting } else { nil }
    }

    /// Tells it from others of its day: those that are here first, the newest of them foremost.
    fileprivate var order: Int {
      switch meeting {
      case .held(let meeting): meeting.index
      case .missing(let body, _): -1 - body.index
      }
    }
  }

  private let entries: [Entry]
  /// How many of them have no minutes here.
  let missingCount: Int
  /// The planned ones, the soonest first.
  let planned: [Ref<Meeting>]

  fileprivate init(of bodies: [Ref<Body>], in archive: Archive) {
    let registry = archive.registry
    let meetings = bodies.flatMap { registry[$0].meetings }.sorted()
    planned = meetings.filter { registry.meetings[$0.index].isPlanned }
    var entries: [Entry] = []
    entries.reserveCapacity(meetings.count)
    for meeting in meetings.reversed() where !registry.meetings[meeting.index].isPlanned {
      entries.append(Entry(day: registry.meetings[meeting.index].date.sortKey, meeting: .held(meeting)))
    }
    let held = entries.count
    for body in bodies {
      for (place, record) in archive.missingMeetings[body.index].enumerated() {
        entries.append(Entry(day: record.meeting.date, meeting: .missing(body, place)))
      }
    }
    missingCount = entries.count - held
    if missingCount > 0 { entries.sort { ($1.day, $1.order) < ($0.day, $0.order) } }
    self.entries = entries
  }

  /// The meetings, newest first.
  var list: DatedList<[Entry]> { DatedList(entries: entries, day: \.day) }
}
