import Archive
import Minutes

/// A decision: Popolo's motion.
struct DecisionRecord: DataRecord {
  private let meeting: Ref<Meeting>
  private let context: SiteContext
  private let facts: MeetingFacts
  private let decision: DecisionFacts

  static let columns: [StaticString] = [
    "id", "url", "date", "organization_id", "organization_name", "event_id", "item_id", "item", "text", "themes",
    "persons",
  ]

  /// - Parameter place: its place among the meeting's decisions.
  init(meeting: Ref<Meeting>, place: Int, context: SiteContext) {
    self.meeting = meeting
    self.context = context
    facts = context.archive.facts[meeting.index]
    decision = facts.decisions[place]
  }

  func write(to json: inout JSONWriter) {
    json.member("id", context.dataID(meeting, decision.anchor))
    json.member("url", context.dataURL(meeting, decision.anchor))
    json.member("date", context.registry.meetings[meeting.index].date.iso)
    json.member("organization_id", context.dataID(context.registry.meetings[meeting.index].body))
    json.member("event_id", context.dataID(meeting))
    json.member("item_id", item.map { context.dataID(meeting, $0.anchor) })
    json.member("text", decision.text)
    json.member("theme_ids", themes.map { context.dataID($0) })
    json.member("person_ids", decision.persons.map { context.dataID($0) })
  }

  func write(to csv: inout CSVWriter) {
    csv.cell(context.dataID(meeting, decision.anchor))
    csv.cell(context.dataURL(meeting, decision.anchor))
    csv.cell(context.registry.meetings[meeting.index].date.iso)
    csv.cell(context.dataID(context.registry.meetings[meeting.index].body))
    csv.cell(context.registry.meetings[meeting.index].bodyName)
    csv.cell(context.dataID(meeting))
    csv.cell(item.map { context.dataID(meeting, $0.anchor) })
    csv.cell(context.itemText(decision.item, in: facts))
    csv.cell(decision.text)
    csv.cell(themes.map { context.registry[$0].title })
    csv.cell(decision.persons.map { context.registry[$0].name })
  }

  private var item: ItemFacts? { decision.item.map { facts.items[$0] } }
  private var themes: [Ref<Theme>] { item?.themes ?? [] }
}
