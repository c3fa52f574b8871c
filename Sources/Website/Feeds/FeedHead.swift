import Archive
import Minutes

/// What all feeds say of one meeting: made once (`SiteContext.feedHead`), since a meeting stands in the feeds of many persons.
enum FeedHead {
  static func make(of meeting: Ref<Meeting>, in context: SiteContext) -> [UInt8] {
    let entity = context.registry[meeting]
    var xml: [UInt8] = []
    xml.reserveCapacity(800)
    xml.write("<id>urn:uuid:")
    xml.write(context.identities.uuids[meeting.index])
    xml.write("</id>\n<title>")
    if entity.isPlanned {
      xml.writeXML(context[.planned])
      xml.write(": ")
    }
    xml.writeXML(context.title(of: meeting))
    xml.write("</title>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
    xml.writeXML(context.addresses.absolute(context.addresses[meeting]))
    xml.write("\"/>\n")
    if entity.date.certainDate != nil || entity.document.published != nil {
      xml.write("<published>")
      xml.write(entity.published.timestamp)
      xml.write("</published>\n")
    }
    xml.write("<updated>")
    xml.write(entity.changed.timestamp)
    xml.write("</updated>\n<summary>")
    xml.writeXML(context.summary(of: meeting))
    xml.write("</summary>\n")
    return xml
  }
}

extension SiteContext {
  /// `Faglig Sundhedsklynge Nord 26. august 2022`.
  func title(of meeting: Ref<Meeting>) -> String {
    "\(registry[meeting].bodyName) \(language.written(registry[meeting].date))"
  }

  /// Some lines of plain text, never none: its state, its place and time or what it came to, its items.
  func summary(of meeting: Ref<Meeting>) -> String {
    let row = row(meeting, saysPlanned: false)
    let titles = archive.facts[meeting.index].items.lazy.filter { $0.parent == nil }.prefix(5).map(\.title)
    let parts = [row.note, row.details, titles.isEmpty ? nil : titles.joined(separator: "; ").shortened(to: 160)]
    let text = parts.compactMap { $0 }.joined(separator: ". ")
    return text.isEmpty ? self[.plannedText] : text
  }

  /// A text of a meeting as it may stand outside its minutes.
  func published(_ text: String, in meeting: Ref<Meeting>) -> String { registry.withoutUnlisted(text, in: meeting) }

  /// The newest day on which a meeting's page was changed.
  var lastPublicChange: CalendarDate? {
    registry.meetings.lazy.filter(\.isPublic).map(\.changed).max()
  }
}
