import Diagnostics
import Markdown
import Minutes

/// Resolves the written links of a text and puts links where it names persons, meetings, items and abbreviations.
struct TextLinker {
  let finder: MentionFinder
  let resolver: LinkResolver
  /// The path as messages show it.
  let displayPath: String

  var markdown: MarkdownDocument
  private(set) var links: [TextLink] = []
  var diagnostics: [Diagnostic] = []
  /// The links whose places in other minutes are still to be checked.
  private(set) var anchorLinks: [AnchorLink] = []
  /// What all that depends on.
  var needs = TextNeeds()
  /// What was linked since `takeReferences` was last called, each link once.
  private var references: [Reference] = []
  private var annotations: [TextLink: Int32] = [:]
  /// The same for links that the tool makes, most of which a number names.
  private var automaticAnnotations: [Int: Int32] = [:]
  /// For each link the round in which it was last met; a round ends when its references are taken.
  private var rounds: [Int] = []
  private var round = 0
  private var text = BlockText()

  init(_ markdown: MarkdownDocument, finder: MentionFinder, resolver: LinkResolver, displayPath: String) {
    self.markdown = markdown
    self.finder = finder
    self.resolver = resolver
    self.displayPath = displayPath
  }

  /// The references found since the last call.
  mutating func takeReferences() -> [Reference] {
    defer { references = [] }
    round += 1
    return references
  }

  /// Links a block and all in it. In headings written links are resolved and nothing else is linked.
  mutating func link(_ block: NodeID) {
    var current: NodeID? = block
    while let node = current {
      let kind = markdown.kind(of: node)
      if kind.holdsInlines { linkInlines(of: node, isHeading: kind == .heading) }
      current = markdown.node(after: node, within: block, skippingChildren: kind.holdsInlines)
    }
  }

  private mutating func linkInlines(of block: NodeID, isHeading: Bool) {
    text.read(block, of: markdown)
    for link in text.links { resolve(link) }
    guard text.hasText else { return }
    reportBrokenLinks(in: text)
    guard !isHeading else { return }
    let findings = finder.find(in: text.bytes, noting: &needs)
    for (range, fault) in findings.doubts where text.isLinkable(range) {
      report(fault, at: range.lowerBound, of: text, length: text.characters(in: range))
    }
    let mentions = findings.mentions.filter { text.isLinkable($0.range) }
    if !mentions.isEmpty { place(mentions, in: text.segments) }
  }

  /// The number that a link or glossary node carries.
  mutating func annotation(for link: TextLink) -> Int32 {
    let number = link.isAutomatic ? link.target.number : nil
    let annotation: Int32
    if let known = number.map({ automaticAnnotations[$0] }) ?? annotations[link] {
      annotation = known
    } else {
      links.append(link)
      rounds.append(-1)
      annotation = Int32(truncatingIfNeeded: links.count)
      if let number { automaticAnnotations[number] = annotation } else { annotations[link] = annotation }
    }
    if rounds[Int(annotation) - 1] != round {
      rounds[Int(annotation) - 1] = round
      references.append(link.target)
    }
    return annotation
  }

  // MARK: Written links

  private mutating func resolve(_ node: NodeID) {
    let place = markdown.position(of: node)
    let position = SourcePosition(line: place.line, column: place.column)
    do throws(LinkFault) {
      let target = try resolver.resolve(markdown.destination(of: node) ?? "")
      markdown.annotate(node, annotation(for: TextLink(target: target, isAutomatic: false)))
      note(target, of: markdown.destination(of: node) ?? "")
      if case .meeting(let meeting, let anchor?) = target {
        anchorLinks.append(
          AnchorLink(meeting: meeting, anchor: anchor, position: position, length: markdown.lengthOnLine(of: node)))
      }
    } catch {
      diagnostics.append(
        Diagnostic(error, file: displayPath, at: position, length: markdown.lengthOnLine(of: node)))
    }
  }

  /// Notes down what a written link depends on besides the entity that it leads to.
  private mutating func note(_ target: Reference, of destination: String) {
    switch target {
    case .person:
      // Whoever comes to bear this as an id goes before those who bear it as a name.
      let wanted = destination.drop { $0 != ":" }.dropFirst()
      if !wanted.isEmpty {
        needs.add(name: String(wanted).percentDecoded)
        needs.add(name: Slug.make(String(wanted).percentDecoded))
      }
    case .meeting(let meeting, _):
      if let day = finder.registry.meetings[meeting.index].date.certainDate { needs.add(day: day) }
    case .missingMeeting(let meeting): needs.add(day: meeting.date)
    // Pages are known by their places in a list, and anchors by the texts that have them.
    case .page, .place: needs.open()
    case .theme, .cluster, .here, .file, .external, .glossary: break
    }
  }

  /// A fault at a byte of a block's text.
  mutating func report(_ fault: any Fault, at byte: Int, of text: BlockText, length: Int) {
    let segment = text.segments[text.segment(of: byte)]
    let place = markdown.position(of: segment.node, atByte: byte - segment.range.lowerBound)
    diagnostics.append(
      Diagnostic(fault, file: displayPath, at: SourcePosition(line: place.line, column: place.column), length: length))
  }
}

extension Reference {
  /// A number that no other target has, for those that texts name most.
  fileprivate var number: Int? {
    switch self {
    case .person(let person): person.index * 2
    case .glossary(let entry): entry.index * 2 + 1
    default: nil
    }
  }
}

extension BlockText {
  /// How many characters the first line of a range of bytes has.
  func characters(in range: Range<Int>) -> Int {
    String(decoding: bytes[range].prefix { $0 != 0x0A }, as: UTF8.self).count
  }
}

extension MarkdownDocument {
  /// How many characters a node takes of the line that it begins on.
  func lengthOnLine(of node: NodeID) -> Int {
    guard let range = sourceRange(of: node) else { return 1 }
    return String(decoding: source[range].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self).count
  }
}
