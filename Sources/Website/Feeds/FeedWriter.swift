import Archive
import Diagnostics
import Minutes

/// Writes a feed as Atom (RFC 4287).
struct FeedWriter {
  let context: SiteContext
  let feed: Feed
  private var xml: [UInt8] = []

  /// A document of a feed. It reads the meetings of the feed and nothing else of the archive.
  static func document(_ feed: Feed, _ part: FeedPart, in context: SiteContext) -> [UInt8] {
    var writer = FeedWriter(context: context, feed: feed)
    writer.write(part)
    return writer.xml
  }

  private init(context: SiteContext, feed: Feed) {
    self.context = context
    self.feed = feed
  }

  private mutating func write(_ part: FeedPart) {
    let schedule = FeedSchedule(entries: context.entries(of: feed))
    let entries =
      switch part {
      case .current: schedule.current { $0.changed(in: context.registry) }
      case .archive(let number): schedule.archive(number)
      }
    let isFull = feed.isFull && part == .current
    xml.reserveCapacity(2000 + entries.count * (isFull ? 3500 : 700))
    let last = entries.map { $0.changed(in: context.registry) }.max() ?? context.lastPublicChange
    writeHead(part, archives: schedule.archiveCount, updated: last)
    for entry in entries { write(entry, isFull: isFull) }
    xml.write("</feed>\n")
  }

  // MARK: Head

  private mutating func writeHead(_ part: FeedPart, archives: Int, updated: CalendarDate?) {
    xml.write(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="
      """)
    xml.write(context.language.code.rawValue)
    xml.write("\">\n")
    element("id", "urn:uuid:" + NameUUID.make(of: feed.identity(in: context.registry)))
    element("title", feed.title(in: context))
    if feed == .site, let description = context.site.description { element("subtitle", description) }
    if let updated { element("updated", updated.timestamp) }
    xml.write("<author><name>")
    xml.writeXML(context.site.publisher ?? context.site.title)
    xml.write("</name></author>\n")
    if let licence = context.site.licence { element("rights", licence) }
    xml.write("<generator>Referat</generator>\n")
    link("alternate", feed.page(in: context.addresses), "text/html")
    link("self", feed.address(of: part, in: context.addresses))
    switch part {
    case .current:
      if archives > 0 { link("prev-archive", feed.address(of: .archive(archives), in: context.addresses)) }
    case .archive(let number):
      link("current", feed.address(in: context.addresses))
      if number > 1 { link("prev-archive", feed.address(of: .archive(number - 1), in: context.addresses)) }
      if number < archives { link("next-archive", feed.address(of: .archive(number + 1), in: context.addresses)) }
      xml.write("<fh:archive/>\n")
    }
  }

  private mutating func element(_ name: StaticString, _ text: String) {
    xml.write("<")
    xml.write(name)
    xml.write(">")
    xml.writeXML(text)
    xml.write("</")
    xml.write(name)
    xml.write(">\n")
  }

  private mutating func link(_ relation: StaticString, _ address: String, _ type: StaticString = "application/atom+xml")
  {
    xml.write("<link rel=\"")
    xml.write(relation)
    xml.write("\" type=\"")
    xml.write(type)
    xml.write("\" href=\"")
    xml.writeXML(context.addresses.absolute(address))
    xml.write("\"/>\n")
  }

  // MARK: Entries

  private mutating func write(_ entry: FeedEntry, isFull: Bool) {
    xml.write("<entry>\n")
    switch entry {
    case .meeting(let meeting):
      xml.append(contentsOf: context.feedHead(of: meeting))
      if isFull { xml.writeFeedContent(of: meeting, in: context) }
    case .correction(let meeting, let place): write(correction: place, of: meeting)
    }
    xml.write("</entry>\n")
  }

  private mutating func write(correction place: Int, of meeting: Ref<Meeting>) {
    let corrections = context.registry[meeting].document.corrections
    let correction = corrections[place]
    // Those that stand below it are older; among those of one day the lowest was written first.
    let number = corrections[place...].count { $0.date == correction.date }
    let identity = "correction/\(context.identities[meeting])/\(correction.date.iso)/\(number)"
    let address = context.addresses.anchor("_corrections", on: context.addresses[meeting])
    element("id", "urn:uuid:" + NameUUID.make(of: identity))
    element("title", "\(context[.corrected]): \(context.title(of: meeting))")
    link("alternate", address, "text/html")
    element("published", correction.date.timestamp)
    element("updated", correction.date.timestamp)
    element("summary", context.published(correction.text.value, in: meeting))
  }
}
