import Archive
import Diagnostics
import Minutes

/// What a feed tells of a meeting at length: what was decided, who does what, the items. XHTML, so that it need not be escaped
/// twice.
extension [UInt8] {
  /// Appends the content element of a meeting's entry.
  mutating func writeFeedContent(of meeting: Ref<Meeting>, in context: SiteContext) {
    let entity = context.registry[meeting]
    let facts = context.archive.facts[meeting.index]
    let address = context.addresses.absolute(context.addresses[meeting])
    write("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\n")
    switch entity.document.status {
    case .planned: writeNotice(context[.planned], context[.plannedText])
    case .provisional: writeNotice(context[.provisional], context[.provisionalText])
    case .approved, .draft: break
    }
    if entity.isPlanned, let details = context.row(meeting).details { writeElement("p", details) }
    if !entity.isPlanned {
      writeList(context[.outcomeHeading], facts.decisions) { xml, decision in
        xml.writeItem(decision.item, in: facts, at: address, anchor: decision.anchor, context: context)
        xml.writeXML(decision.text.shortened(to: 600))
      }
      writeList(context[.actions], facts.actions) { xml, action in
        xml.writeItem(action.item, in: facts, at: address, anchor: action.anchor, context: context)
        let owners = action.owners.map { context.link($0, in: meeting).text }.joined(separator: ", ")
        if !owners.isEmpty { xml.writeXML(owners + " – ") }
        xml.writeXML(action.text.shortened(to: 600))
        if let due = action.due { xml.writeXML(" (\(context[.deadlineLabel]) \(due))") }
      }
    }
    writeList(context[.items], facts.items.indices.filter { facts.items[$0].parent == nil }) { xml, item in
      xml.writeLink(context.itemText(item, in: facts), to: address, anchor: facts.items[item].anchor)
    }
    writeList(context[.corrections], entity.document.corrections) { xml, correction in
      xml.writeXML("\(context.language.written(correction.date)): ")
      xml.writeXML(context.published(correction.text.value, in: meeting))
    }
    write("</div></content>\n")
  }

  private mutating func writeElement(_ name: StaticString, _ text: String) {
    write("<")
    write(name)
    write(">")
    writeXML(text)
    write("</")
    write(name)
    write(">\n")
  }

  private mutating func writeNotice(_ word: String, _ text: String) {
    write("<p><strong>")
    writeXML(word)
    write(".</strong> ")
    writeXML(text)
    write("</p>\n")
  }

  /// A heading and a list; nothing for an empty one.
  private mutating func writeList<Entry>(
    _ heading: String, _ elements: [Entry], _ write: (inout [UInt8], Entry) -> Void
  ) {
    guard !elements.isEmpty else { return }
    writeElement("h2", heading)
    self.write("<ul>\n")
    for element in elements {
      self.write("<li>")
      write(&self, element)
      self.write("</li>\n")
    }
    self.write("</ul>\n")
  }

  /// `Punkt 3: ` as a link to a place in the minutes.
  private mutating func writeItem(
    _ item: Int?, in facts: MeetingFacts, at address: String, anchor: String, context: SiteContext
  ) {
    let label = item.map { context.label(of: facts.items[$0], in: facts) ?? facts.items[$0].title }
    writeLink(label ?? context[.introduction], to: address, anchor: anchor)
    write(": ")
  }

  private mutating func writeLink(_ text: String, to address: String, anchor: String) {
    write("<a href=\"")
    writeXML(address)
    write("#")
    writeXML(anchor)
    write("\">")
    writeXML(text)
    write("</a>")
  }
}
