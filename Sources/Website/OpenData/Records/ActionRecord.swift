import Archive
import Minutes

/// An action that was agreed.
struct ActionRecord: DataRecord {
  private let meeting: Ref<Meeting>
  private let context: SiteContext
  private let facts: MeetingFacts
  private let action: ActionFacts

  static let columns: [StaticString] = [
    "id", "url", "date", "organization_id", "organization_name", "event_id", "item_id", "item", "owners", "text", "due",
    "due_date", "is_done", "done", "done_date",
  ]

  /// - Parameter place: its place among the meeting's actions.
  init(meeting: Ref<Meeting>, place: Int, context: SiteContext) {
    self.meeting = meeting
    self.context = context
    facts = context.archive.facts[meeting.index]
    action = facts.actions[place]
  }

  func write(to json: inout JSONWriter) {
    json.member("id", context.dataID(meeting, action.anchor))
    json.member("url", context.dataURL(meeting, action.anchor))
    json.member("date", context.registry.meetings[meeting.index].date.iso)
    json.member("organization_id", context.dataID(context.registry.meetings[meeting.index].body))
    json.member("event_id", context.dataID(meeting))
    json.member("item_id", item.map { context.dataID(meeting, $0.anchor) })
    json.list("owners", action.owners) { json, owner in
      json.object { write(owner, to: &$0) }
    }
    json.member("text", action.text)
    json.member("due", action.due)
    json.member("due_date", action.dueDate?.iso)
    json.flag("is_done", action.done != nil)
    json.member("done", action.done)
    json.member("done_date", action.doneDate?.iso)
  }

  private func write(_ owner: Owner, to json: inout JSONWriter) {
    switch owner {
    case .person(let named): json.write(named, in: meeting, context)
    case .organisation(let organisation, let name):
      json.member("organization_id", context.dataID(organisation))
      json.member("name", name)
    case .other(let words): json.member("name", context.published(words, in: meeting))
    }
  }

  func write(to csv: inout CSVWriter) {
    csv.cell(context.dataID(meeting, action.anchor))
    csv.cell(context.dataURL(meeting, action.anchor))
    csv.cell(context.registry.meetings[meeting.index].date.iso)
    csv.cell(context.dataID(context.registry.meetings[meeting.index].body))
    csv.cell(context.registry.meetings[meeting.index].bodyName)
    csv.cell(context.dataID(meeting))
    csv.cell(item.map { context.dataID(meeting, $0.anchor) })
    csv.cell(context.itemText(action.item, in: facts))
    csv.cell(action.owners.map { context.link($0, in: meeting).text })
    csv.cell(action.text)
    csv.cell(action.due)
    csv.cell(action.dueDate?.iso)
    csv.cell(action.done == nil ? nil : "true")
    csv.cell(action.done)
    csv.cell(action.doneDate?.iso)
  }

  private var item: ItemFacts? { action.item.map { facts.items[$0] } }
}
