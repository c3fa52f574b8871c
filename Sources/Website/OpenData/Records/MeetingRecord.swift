import Archive
import Diagnostics
import Minutes

/// A meeting: Popolo's event, its agenda items as children.
struct MeetingRecord: DataRecord {
  private let meeting: Ref<Meeting>
  private let context: SiteContext
  private let entity: Meeting
  private let facts: MeetingFacts

  static let columns: [StaticString] = [
    "id", "url", "name", "status", "date", "date_uncertain", "start_date", "end_date", "location", "organization_id",
    "organization_name", "cluster_id", "identifiers", "themes", "present", "absent", "items", "decisions", "actions",
    "updated_at",
  ]

  init(meeting: Ref<Meeting>, context: SiteContext) {
    self.meeting = meeting
    self.context = context
    entity = context.registry[meeting]
    facts = context.archive.facts[meeting.index]
  }

  func write(to json: inout JSONWriter) {
    json.member("id", context.dataID(meeting))
    json.member("url", context.addresses.absolute(context.addresses[meeting]))
    json.member("name", context.title(of: meeting))
    json.member("status", entity.document.status.rawValue)
    json.member("date", entity.date.iso)
    json.flag("date_uncertain", entity.date.isUncertain)
    json.member("date_note", entity.document.dateNote.map { context.published($0, in: meeting) })
    json.member("start_date", start)
    json.member("end_date", end)
    json.member("location", place)
    json.flag("virtual", entity.document.isVirtual)
    json.member("organization_id", context.dataID(entity.body))
    json.member("organization_name", entity.bodyName)
    json.member("cluster_id", context.dataID(entity.cluster))
    json.list("identifiers", identifiers) { json, identifier in
      json.object {
        $0.member("scheme", identifier.scheme)
        $0.member("identifier", identifier.text)
      }
    }
    json.member("theme_ids", entity.themes.map { context.dataID($0) })
    json.list("attendees", entity.participations) { json, participation in
      json.object {
        AttendeeRecord(participation: participation, meeting: meeting, facts: facts).write(to: &$0, in: context)
      }
    }
    json.list("approved_by", entity.approvers) { json, named in
      json.object { $0.write(named, in: meeting, context) }
    }
    json.list("children", facts.items.indices) { json, place in
      json.object { write(item: place, to: &$0) }
    }
    json.list("links", context.meetings.files[meeting.index]) { json, path in
      json.object { $0.member("url", context.addresses.absolute(context.addresses.address(ofFile: path))) }
    }
    json.list("corrections", entity.document.corrections) { json, correction in
      json.object {
        $0.member("date", correction.date.iso)
        $0.member("text", context.published(correction.text.value, in: meeting))
      }
    }
    json.member("created_at", entity.knownPublication?.iso)
    json.member("updated_at", entity.knownChange?.iso)
  }

  private func write(item place: Int, to json: inout JSONWriter) {
    let item = facts.items[place]
    json.member("id", context.dataID(meeting, item.anchor))
    json.member("url", context.dataURL(meeting, item.anchor))
    json.member("classification", item.parent == nil ? "agenda_item" : "agenda_subitem")
    json.member("number", item.number)
    json.member("order", place + 1)
    json.member("name", item.title)
    json.member("parent_id", item.parent.map { context.dataID(meeting, facts.items[$0].anchor) })
    json.flag("closed", item.isClosed)
    json.member("theme_ids", item.themes.map { context.dataID($0) })
    json.list("presenters", item.presenters) { json, named in
      json.object { $0.write(named, in: meeting, context) }
    }
  }

  func write(to csv: inout CSVWriter) {
    csv.cell(context.dataID(meeting))
    csv.cell(context.addresses.absolute(context.addresses[meeting]))
    csv.cell(context.title(of: meeting))
    csv.cell(entity.document.status.rawValue)
    csv.cell(entity.date.iso)
    csv.cell(entity.date.isUncertain ? "true" : nil)
    csv.cell(start)
    csv.cell(end)
    csv.cell(place)
    csv.cell(context.dataID(entity.body))
    csv.cell(entity.bodyName)
    csv.cell(context.dataID(entity.cluster))
    csv.cell(identifiers.map { "\($0.scheme): \($0.text)" })
    csv.cell(entity.themes.map { context.registry[$0].title })
    csv.cell(entity.participations.count(where: \.isPresent))
    csv.cell(entity.participations.count { !$0.isPresent && $0.presence != .vacant })
    csv.cell(facts.items.count)
    csv.cell(entity.isPlanned ? 0 : facts.decisions.count)
    csv.cell(entity.isPlanned ? 0 : facts.actions.count)
    csv.cell(entity.knownChange?.iso)
  }

  private var start: String? {
    entity.date.certainDate.map { day in
      entity.document.time.map { CopenhagenTime.iso($0.start, on: day) } ?? day.iso
    }
  }

  private var end: String? {
    guard let day = entity.date.certainDate, let end = entity.document.time?.end else { return nil }
    return CopenhagenTime.iso(end, on: day)
  }

  private var place: String? { context.places[meeting.index] }

  /// The UUID that feeds and calendars know it by, its own number, that of its case.
  private var identifiers: [(scheme: String, text: String)] {
    [("uuid", context.identities.uuids[meeting.index])] + (entity.document.number.map { [("number", $0)] } ?? [])
      + (entity.document.caseNumber.map { [("case", $0)] } ?? [])
  }
}
