import Archive
import Minutes

/// The meetings of some bodies as a page lists them: the coming ones apart, the others by year, newest first, together with
/// those whose minutes are not here.
struct MeetingList {
  /// Those that are an agenda, the soonest first; nil on the page of a period.
  let coming: Listing<MeetingRow>?
  /// The held ones and those known by date alone.
  let held: GroupedListing<MeetingRow>?
  /// `5 møder, heraf 2 uden referat her`: of all of them.
  let text: String

  init(_ meetings: HeldList, lists: PagedLists) {
    let context = lists.context
    let list = meetings.list
    let count = context.language.count(list.entries.count, .meeting)
    text =
      meetings.missingCount == 0
      ? count : "\(count), \(context[.ofWhich]) \(meetings.missingCount) \(context[.withoutMinutesHere])"
    let planned = lists.period == nil ? meetings.planned : []
    let soonest = planned.prefix(PeriodPages.limit)
    coming = Listing(
      soonest.map { context.row($0, saysPlanned: false) },
      countText: context.part(soonest.count, of: planned.count, .meeting))
    held = lists.grouped(list, noun: .meeting, countText: lists.period == nil ? text : nil) { entry in
      switch entry.meeting {
      case .held(let meeting): context.row(meeting, decisions: 2)
      case .missing(let body, let place): context.row(missing: context.archive.missingMeetings[body.index][place])
      }
    }
  }
}
