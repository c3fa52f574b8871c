import Archive
import Diagnostics
import Minutes

/// Writes a calendar as iCalendar (RFC 5545). Times are UTC, so that no program needs to know a time zone of ours.
struct CalendarWriter {
  let context: SiteContext
  private var lines: ContentLines

  /// The file of a calendar. It reads the meetings of the calendar and nothing else of the archive.
  static func document(_ calendar: SiteCalendar, in context: SiteContext) -> [UInt8] {
    let entries = context.entries(of: calendar)
    var writer = CalendarWriter(context: context, lines: ContentLines(capacity: 400 + entries.count * 700))
    writer.write(calendar, entries)
    return writer.lines.bytes
  }

  private mutating func write(_ calendar: SiteCalendar, _ entries: [CalendarEntry]) {
    lines.line("BEGIN", "VCALENDAR")
    lines.line("VERSION", "2.0")
    lines.line("PRODID", "-//Referat//Referat//\(context.language.code.rawValue.uppercased())")
    lines.line("CALSCALE", "GREGORIAN")
    if calendar.isSubscribable {
      let name = calendar.title(in: context)
      lines.line("NAME", text: name)
      lines.line("X-WR-CALNAME", text: name)
      lines.line("X-WR-TIMEZONE", "Europe/Copenhagen")
      lines.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
      lines.line("X-PUBLISHED-TTL", "P1D")
    }
    for entry in entries {
      lines.line("BEGIN", "VEVENT")
      switch entry {
      case .meeting(let meeting, let day): write(meeting, on: day)
      case .announced(let day, let meeting): write(announced: day, by: meeting)
      }
      lines.line("END", "VEVENT")
    }
    lines.line("END", "VCALENDAR")
  }

  private mutating func write(_ meeting: Ref<Meeting>, on day: CalendarDate) {
    let entity = context.registry[meeting]
    writeIdentity(
      context.identities.uuids[meeting.index], changed: entity.changed,
      revision: (entity.isPlanned ? 1 : 2) + entity.document.corrections.count)
    if let time = entity.document.time {
      lines.line("DTSTART", CopenhagenTime.utc(time.start, on: day))
      if let end = time.end { lines.line("DTEND", CopenhagenTime.utc(end, on: day)) }
    } else {
      writeWholeDay(day)
    }
    lines.line("SUMMARY", text: entity.bodyName)
    if let place = context.places[meeting.index] { lines.line("LOCATION", text: place) }
    let address = context.addresses.absolute(context.addresses[meeting])
    lines.line("DESCRIPTION", text: "\(description(of: meeting))\n\(address)")
    lines.line("URL", address)
    lines.line("CATEGORIES", text: context.registry[entity.cluster].name)
    lines.line("STATUS", "CONFIRMED")
  }

  /// A day that minutes name and no file tells of: the same UID as the file will have, if it has no number.
  private mutating func write(announced day: CalendarDate, by meeting: Ref<Meeting>) {
    let entity = context.registry[meeting]
    let body = context.registry[entity.body]
    let cluster = context.registry[entity.cluster]
    writeIdentity(
      NameUUID.make(of: "meeting/\(cluster.id)/\(body.id)/\(day.iso)"), changed: entity.changed, revision: 0)
    writeWholeDay(day)
    lines.line("SUMMARY", text: body.name(on: day))
    let address = context.addresses.absolute(context.addresses[meeting])
    lines.line(
      "DESCRIPTION",
      text: "\(context[.announced].capitalizedFirst): \(context.title(of: meeting))\n\(address)")
    lines.line("URL", address)
    lines.line("CATEGORIES", text: cluster.name)
    lines.line("STATUS", "TENTATIVE")
  }

  private mutating func writeIdentity(_ uuid: String, changed: CalendarDate, revision: Int) {
    lines.line("UID", uuid)
    lines.line("DTSTAMP", changed.compact + "T000000Z")
    lines.line("LAST-MODIFIED", changed.compact + "T000000Z")
    lines.line("SEQUENCE", String(revision))
  }

  /// Nobody is busy all day for a meeting whose time is not known.
  private mutating func writeWholeDay(_ day: CalendarDate) {
    lines.line("DTSTART;VALUE=DATE", day.compact)
    if let next = day.dayAfter { lines.line("DTEND;VALUE=DATE", next.compact) }
    lines.line("TRANSP", "TRANSPARENT")
  }

  /// Of a coming meeting the agenda, of others what they came to.
  private func description(of meeting: Ref<Meeting>) -> String {
    let facts = context.archive.facts[meeting.index]
    guard context.registry[meeting].isPlanned else { return context.contents(of: facts) }
    let items = facts.items.indices.filter { facts.items[$0].parent == nil }.map { context.itemText($0, in: facts) }
    return ([context[items.isEmpty ? .planned : .agenda]] + items).joined(separator: "\n")
  }
}
