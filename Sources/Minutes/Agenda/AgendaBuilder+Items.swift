import Diagnostics
import Markdown

extension AgendaBuilder {
  /// Reads all headings of items before the text: whether one is numbered decides how the others are addressed.
  mutating func readItemHeadings() {
    var read: [ItemOpening] = []
    for block in document.children(of: document.root) where document.headingLevel(of: block) == 2 {
      text.read(block, of: document)
      var number = ItemNumber(in: text.bytes, grammar: grammar)
      if let found = number, !text.isPlain(0..<max(1, found.titleStart)) { number = nil }
      var opening = readTitle(of: block, from: number?.titleStart ?? text.bytes.skippingBlanks(at: 0))
      opening.number = number?.number
      if opening.title.isEmpty { report(.emptyHeading, at: opening.position) }
      read.append(opening)
    }
    if !read.contains(where: { $0.number != nil }) {
      for index in read.indices { read[index].number = index + 1 }
    }
    // The numbered ones first: an unnumbered one whose title is like an anchor of theirs is at fault.
    giveNumberedAnchors(to: &read)
    giveSlugs(to: &read)
    openings = read.reversed()
  }

  private mutating func giveNumberedAnchors(to read: inout [ItemOpening]) {
    var last: Int?
    for index in read.indices {
      guard let number = read[index].number else { continue }
      let position = read[index].position
      let anchor = "\(language.agenda.itemAnchor)-\(number)"
      if let line = anchors.take(anchor, line: position.line) {
        report(.numberTwice(number, firstLine: line), at: position)
        read[index].anchor = anchors.free(anchor, line: position.line)
      } else {
        if let last, number < last { report(.numberOutOfOrder(number, after: last), at: position) }
        read[index].anchor = anchor
      }
      last = number
    }
  }

  /// The addresses of items without a number. What is read of a faulty text can be relied on too: no two share an anchor.
  private mutating func giveSlugs(to read: inout [ItemOpening]) {
    for index in read.indices where read[index].number == nil {
      let (title, position) = (read[index].title, read[index].position)
      let slug = Slug.make(title)
      if slug.isEmpty {
        if !title.isEmpty { report(.emptyAnchor(title: title), at: position) }
        read[index].anchor = anchors.free("\(language.agenda.itemAnchor)-\(index + 1)", line: position.line)
      } else if let line = anchors.take(slug, line: position.line) {
        report(.anchorTwice(slug, firstLine: line), at: position)
        read[index].anchor = anchors.free(slug, line: position.line)
      } else {
        read[index].anchor = slug
      }
    }
  }
}
