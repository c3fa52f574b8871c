import Archive
import Diagnostics
import Markdown
import Minutes
import TemplateEngine

/// Turns one linked agenda into HTML fragments.
struct AgendaRenderer {
  private let linked: LinkedAgenda
  private let language: Language
  private var markdown: MarkdownDocument
  private var text: TextRenderer
  /// Where HTML grows. What is kept of it are copies that are no larger than they need be.
  private var scratch: [UInt8] = []
  /// How many items and sub-items have been rendered: the place of the next one in the facts.
  private var count = 0

  init(_ linked: LinkedAgenda, registry: Registry, addresses: Addresses, sizes: ContentFiles) {
    self.linked = linked
    language = registry.language
    markdown = linked.agenda.markdown
    text = TextRenderer(registry: registry, addresses: addresses, sizes: sizes, links: linked.links)
    scratch.reserveCapacity(32_768)
    frameDecisions()
    frameActions()
  }

  mutating func render() -> RenderedMeeting {
    let introduction = html(of: linked.agenda.introduction, under: 1)
    var groups: [RenderedGroup] = []
    for (index, group) in linked.agenda.groups.enumerated() {
      groups.append(
        RenderedGroup(
          heading: inlines(of: group.heading), anchor: "_\(index + 1)", text: html(of: group.blocks, under: 2),
          firstItem: group.firstItem))
    }
    var items: [RenderedItem] = []
    for item in linked.agenda.items { items.append(render(item, level: 2)) }
    return RenderedMeeting(
      note: note(), introduction: introduction, groups: groups, items: items, files: text.files.sorted())
  }

  /// The meeting's note is a text of its own on the same page.
  private mutating func note() -> HTML {
    guard let note = linked.note else { return HTML() }
    text.begin(links: note.links)
    return text.html(of: note.markdown)
  }

  // MARK: Frames

  /// Puts a frame around the words of each labelled decision; a whole section is framed when it is written.
  private mutating func frameDecisions() {
    for decision in linked.agenda.decisions where !decision.isSection {
      for node in decision.nodes { frame(node, as: .decision(anchor: decision.anchor)) }
    }
  }

  private mutating func frameActions() {
    for (action, facts) in zip(linked.agenda.actions, linked.facts.actions) {
      frame(action.node, as: .action(facts, due: action.due?.value, done: action.done?.value))
    }
  }

  /// Around a paragraph, or inside a list item around all that is in it.
  private mutating func frame(_ node: NodeID, as frame: TextRenderer.Frame) {
    let block = markdown.make(.customBlock)
    text.frames[block] = frame
    if markdown.kind(of: node) == .item {
      let children = Array(markdown.children(of: node))
      for child in children {
        markdown.unlink(child)
        markdown.append(child, to: block)
      }
      markdown.append(block, to: node)
    } else {
      markdown.insert(block, before: node)
      markdown.unlink(node)
      markdown.append(node, to: block)
      wrapped[node] = block
    }
  }

  /// The frame that took the place of a block that a section names.
  private var wrapped: [NodeID: NodeID] = [:]

  // MARK: Items

  private mutating func render(_ item: AgendaItem, level: Int) -> RenderedItem {
    if level == 2 { text.explained = [] }
    let place = count
    count += 1
    let title = inlines(of: item.heading)
    var parts: [RenderedPart] = []
    for part in item.parts {
      switch part {
      case .subitem(let subitem): parts.append(.subitem(render(subitem, level: level + 1)))
      case .section(let section): parts.append(render(section, level: level + 1))
      }
    }
    return RenderedItem(
      anchor: item.anchor, number: item.number, title: title, time: item.time, caseNumber: item.caseNumber,
      facts: place, parts: parts)
  }

  private mutating func render(_ section: AgendaSection, level: Int) -> RenderedPart {
    let shift = section.kind == nil ? level - 1 : level
    let html = written { renderer, html in
      if let place = section.decision {
        renderer.text.open(.decision(anchor: renderer.linked.agenda.decisions[place].anchor), to: &html)
        renderer.write(section.blocks, under: shift, to: &html)
        html.write("</div>\n")
      } else {
        renderer.write(section.blocks, under: shift, to: &html)
      }
    }
    let heading = section.kind.flatMap { section.decision == nil ? language[$0.word] : nil }
    return .section(heading: heading, kind: section.kind?.style ?? "text", html: html)
  }

  // MARK: Blocks

  private mutating func html(of blocks: [NodeID], under level: Int) -> HTML {
    written { renderer, html in renderer.write(blocks, under: level, to: &html) }
  }

  /// What is written, as HTML of its own.
  private mutating func written(_ write: (inout AgendaRenderer, inout [UInt8]) -> Void) -> HTML {
    var html: [UInt8] = []
    swap(&html, &scratch)
    html.removeAll(keepingCapacity: true)
    write(&self, &html)
    let copy = [UInt8](unsafeUninitializedCapacity: html.count) { buffer, count in
      count = buffer.initialize(fromContentsOf: html)
    }
    swap(&html, &scratch)
    return HTML(bytes: copy)
  }

  private mutating func write(_ blocks: [NodeID], under level: Int, to html: inout [UInt8]) {
    text.headingShift = level
    for block in blocks { markdown.writeHTML(of: wrapped[block] ?? block, to: &html, with: &text) }
  }

  private mutating func inlines(of heading: NodeID) -> HTML {
    written { renderer, html in
      for child in Array(renderer.markdown.children(of: heading)) {
        renderer.markdown.writeHTML(of: child, to: &html, with: &renderer.text)
      }
    }
  }
}

extension AgendaSection.Kind {
  /// The class of the section in style sheets; a decision in it has one of its own.
  var style: String { self == .decision ? "decisions" : rawValue }

  /// The word that pages print over the section.
  var word: Word {
    switch self {
    case .background: .background
    case .recommendation: .recommendation
    case .attachments: .attachments
    case .minutes: .minutes
    case .decision: .decision
    }
  }
}
