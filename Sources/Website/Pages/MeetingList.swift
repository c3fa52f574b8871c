import Archive
import Minutes

/// The meetings of some bodies as a page lists them: the coming ones apart, the others by year, newest first, together with
/// those whose minutes are not here.
struct MeetingList {
  /// The meetings, held and planned, oldest first.
  let meetings: [Ref<Meeting>]
  /// Those that are an agenda, the soonest first.
  let coming: Listing<MeetingRow>?
  /// The held ones and those known by date alone.
  let held: GroupedListing<MeetingRow>?
  /// `5 møder, heraf 2 uden referat her`.
  let text: String

  init(bodies: [Ref<Body>], in context: SiteContext) {
    let registry = context.registry
    meetings = bodies.flatMap { registry[$0].meetings }.sorted()
    let own = meetings.filter { !registry[$0].isPlanned }
    let planned = meetings.filter { registry[$0].isPlanned }
    let missing = bodies.flatMap { context.archive.missingMeetings[$0.index] }
    typealias Entry = (day: CalendarDate, order: Int, year: String, row: MeetingRow)
    var entries: [Entry] = own.map {
      (registry[$0].date.sortKey, $0.index, context.year(of: $0), context.row($0, decisions: 2))
    }
    entries += missing.map {
      ($0.meeting.date, -1 - $0.meeting.body.index, String($0.meeting.date.year), context.row(missing: $0))
    }
    entries.sort { ($1.day, $1.order) < ($0.day, $0.order) }
    let count = context.language.count(entries.count, .meeting)
    text = missing.isEmpty ? count : "\(count), \(context[.ofWhich]) \(missing.count) \(context[.withoutMinutesHere])"
    coming = Listing(
      planned.map { context.row($0, saysPlanned: false) }, countText: context.language.count(planned.count, .meeting))
    held = context.byYear(entries, noun: .meeting, countText: text, year: \.year, row: \.row)
  }
}
