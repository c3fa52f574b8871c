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
  private(set) var diagnostics: [Diagnostic] = []
  /// The links whose places in other minutes are still to be checked.
  private(set) var anchorLinks: [AnchorLink] = []
  /// What was linked since `takeReferences` was last called, each target once, in the order of the text.
  private var references: [Reference] = []
  private var known: Set<Reference> = []
  private var annotations: [TextLink: Int32] = [:]

  init(_ markdown: MarkdownDocument, finder: MentionFinder, resolver: LinkResolver, displayPath: String) {
    self.markdown = markdown
    self.finder = finder
    self.resolver = resolver
    self.displayPath = displayPath
  }

  /// The references found since the last call.
  mutating func takeReferences() -> [Reference] {
    defer {
      references = []
      known = []
    }
    return references
  }

  /// Links a block and all in it. In headings written links are resolved and nothing else is linked.
  mutating func link(_ block: NodeID) {
    var current: NodeID? = block
    var heading: NodeID?
    while let node = current {
      switch markdown.kind(of: node) {
      case .heading:
        heading = node
        current = markdown.node(after: node, within: block)
      case .link, .image:
        resolve(node)
        current = markdown.node(after: node, within: block, skippingChildren: true)
      case .text where heading.map { !isInside(node, $0) } ?? true:
        current = linkRun(from: node, within: block)
      default:
        current = markdown.node(after: node, within: block)
      }
    }
  }

  private func isInside(_ node: NodeID, _ ancestor: NodeID) -> Bool {
    var current = markdown.parent(of: node)
    while let node = current {
      if node == ancestor { return true }
      current = markdown.parent(of: node)
    }
    return false
  }

  /// The number that a link or glossary node carries.
  private mutating func annotation(for link: TextLink) -> Int32 {
    if known.insert(link.target).inserted { references.append(link.target) }
    if let annotation = annotations[link] { return annotation }
    links.append(link)
    annotations[link] = Int32(truncatingIfNeeded: links.count)
    return Int32(truncatingIfNeeded: links.count)
  }

  private mutating func report(_ fault: LinkFault, at position: MarkdownPosition, length: Int = 1) {
    diagnostics.append(
      Diagnostic(
        fault, file: displayPath, at: SourcePosition(line: position.line, column: position.column), length: length))
  }

  // MARK: Written links

  private mutating func resolve(_ node: NodeID) {
    do throws(LinkFault) {
      let target = try resolver.resolve(markdown.destination(of: node) ?? "")
      markdown.annotate(node, annotation(for: TextLink(target: target, isAutomatic: false)))
      if case .meeting(let meeting, let anchor?) = target {
        let place = markdown.position(of: node)
        anchorLinks.append(
          AnchorLink(
            meeting: meeting, anchor: anchor, position: SourcePosition(line: place.line, column: place.column)))
      }
    } catch {
      let length = markdown.sourceRange(of: node)?.count ?? 1
      report(error, at: markdown.position(of: node), length: length)
    }
  }

  // MARK: Mentions

  /// A text of a run and where its bytes begin in the run's.
  private struct Segment {
    let node: NodeID
    let start: Int
    let count: Int
    let isText: Bool
  }

  /// Links a run of texts and soft line breaks that are neighbours, so that a name may go over a line's end.
  /// - Returns: the node behind the run.
  private mutating func linkRun(from first: NodeID, within block: NodeID) -> NodeID? {
    var segments: [Segment] = []
    var bytes: [UInt8] = []
    var last = first
    var current: NodeID? = first
    while let node = current {
      switch markdown.kind(of: node) {
      case .text:
        let text = markdown.bytes(of: node)
        segments.append(Segment(node: node, start: bytes.count, count: text.count, isText: true))
        bytes.append(contentsOf: text)
      case .softBreak:
        segments.append(Segment(node: node, start: bytes.count, count: 1, isText: false))
        bytes.append(0x0A)
      default:
        current = nil
        continue
      }
      last = node
      current = markdown.next(after: node)
    }
    let following = markdown.node(after: last, within: block, skippingChildren: true)
    reportBrokenLinks(in: bytes, segments)
    let mentions = finder.mentions(in: bytes)
    if !mentions.isEmpty { place(mentions, in: segments) }
    return following
  }

  private mutating func place(_ mentions: [Mention], in segments: [Segment]) {
    var next = 0
    /// The link of a mention that began in an earlier text and goes on.
    var open: (mention: Int, node: NodeID)?
    for segment in segments {
      let end = segment.start + segment.count
      guard segment.isText else {
        if let open, mentions[open.mention].range.upperBound > segment.start {
          markdown.unlink(segment.node)
          markdown.append(segment.node, to: open.node)
        }
        continue
      }
      var pieces: [TextPiece] = []
      var places: [Int] = []
      while next < mentions.count, mentions[next].range.lowerBound < end {
        let range = mentions[next].range
        let own = max(range.lowerBound, segment.start)..<min(range.upperBound, end)
        if !own.isEmpty {
          let local = (own.lowerBound - segment.start)..<(own.upperBound - segment.start)
          pieces.append(piece(for: mentions[next].target, local))
          places.append(next)
        }
        if range.upperBound > end { break }
        next += 1
      }
      guard !pieces.isEmpty else { continue }
      let made = markdown.split(segment.node, into: pieces)
      for (place, node) in zip(places, made) {
        if let begun = open, begun.mention == place {
          for child in Array(markdown.children(of: node)) {
            markdown.unlink(child)
            markdown.append(child, to: begun.node)
          }
          markdown.unlink(node)
        } else if mentions[place].range.upperBound > end {
          open = (place, node)
        }
      }
    }
  }

  private mutating func piece(for target: Reference, _ range: Range<Int>) -> TextPiece {
    let annotation = annotation(for: TextLink(target: target, isAutomatic: true))
    if case .glossary = target { return .custom(range, annotation: annotation) }
    return .link(range, to: [], annotation: annotation)
  }

  /// `](person:Name With Blanks)` is no link to CommonMark; left alone it would be published as text.
  private mutating func reportBrokenLinks(in bytes: [UInt8], _ segments: [Segment]) {
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      let start = index + 2
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ")") || $0 == 0x0A } ?? bytes.count
      let written = String(decoding: bytes[start..<end], as: UTF8.self)
      if let right = Self.mended(written), let segment = segments.last(where: { $0.start <= start && $0.isText }) {
        report(
          .blanks(written: written, right: right),
          at: markdown.position(of: segment.node, atByte: start - segment.start), length: written.count)
      }
      index = end
    }
  }

  /// The right form of a link whose address has blanks; nil for what is no link of ours.
  private static func mended(_ written: String) -> String? {
    guard written.contains(" ") else { return nil }
    for scheme in ["person:", "theme:"] where written.lowercased().hasPrefix(scheme) {
      return scheme + Slug.make(written.dropFirst(scheme.count))
    }
    if written.lowercased().hasPrefix("meeting:") {
      return "meeting:" + written.dropFirst(8).split(separator: "/").map { Slug.make($0) }.joined(separator: "/")
    }
    if written.hasSuffix(".md") || written.hasSuffix(".pdf") || written.contains(".md#") { return "<\(written)>" }
    return nil
  }
}
