import Diagnostics
import Markdown

/// Builds an ``Agenda`` in one pass over the blocks of a text; what is read leaves the tree on the way.
struct AgendaBuilder {
  let file: SourceFile
  let language: Language
  let grammar: AgendaGrammar
  let isPerson: (String) -> Bool

  var document: MarkdownDocument
  /// The block being looked at.
  var text = InlineText()
  var diagnostics: [Diagnostic] = []

  /// What the level-2 headings say that are still to come, the last one first; see `readItemHeadings`.
  var openings: [ItemOpening] = []
  var anchors = AnchorBook()
  var outline = HeadingOutline()

  private var introduction: [NodeID] = []
  private var groups: [AgendaGroup] = []
  private var items: [AgendaItem] = []
  /// Until the end a decision's anchor and words are empty, and those of a section have no nodes.
  var decisions: [Decision] = []
  var actions: [Action] = []

  private var group: AgendaGroup?
  var item: AgendaItem?
  var subitem: AgendaItem?
  /// The letter of the item's last sub-item so far.
  var lastLetter: Character?
  /// The lines that the letters of the item's sub-items so far were first given on.
  var letterLines: [String: Int] = [:]
  private var section: AgendaSection?
  /// The block to go on with behind a label that stood alone.
  var nextAfterMark: NodeID?
  /// The level of the heading of the closed item or sub-item that the place is below.
  private var closedLevel: Int?

  init(
    _ document: MarkdownDocument, file: SourceFile, language: Language, grammar: AgendaGrammar,
    isPerson: @escaping (String) -> Bool
  ) {
    self.document = document
    self.file = file
    self.language = language
    self.grammar = grammar
    self.isPerson = isPerson
  }

  /// Reads the whole text.
  mutating func build() -> Agenda {
    readItemHeadings()
    var current = document.firstChild(of: document.root)
    while let block = current { current = read(block) }
    endGroup()
    finishMarks()
    return Agenda(
      markdown: document, introduction: introduction, groups: groups, items: items, decisions: decisions,
      actions: actions)
  }

  // MARK: Blocks

  /// Reads a block and gives the next one.
  private mutating func read(_ block: NodeID) -> NodeID? {
    if document.kind(of: block) == .heading, document.headingLevel(of: block) <= closedLevel ?? 6 {
      switch meaning(of: block) {
      case .group: return startGroup(block)
      case .item(let opening): return startItem(opening)
      case .subitem(let letter): return startSubitem(letter, block)
      case .section(let kind): return startSection(kind, block)
      case .ordinary(let level):
        if closedLevel == nil { startHeading(block, level) }
      }
    }
    guard closedLevel == nil else {
      let next = document.next(after: block)
      document.unlink(block)
      return next
    }
    let next = readMarks(of: block)
    if document.parent(of: block) != nil { append(block) }
    return next
  }

  /// Adds a block to the text being read.
  private mutating func append(_ block: NodeID) {
    guard item != nil else {
      if group == nil { introduction.append(block) } else { group?.blocks.append(block) }
      return
    }
    if section == nil { section = AgendaSection(kind: nil, blocks: [], position: position(of: block)) }
    section?.blocks.append(block)
  }

  // MARK: Headings

  private mutating func startGroup(_ heading: NodeID) -> NodeID? {
    endGroup()
    text.read(heading, of: document)
    group = AgendaGroup(
      heading: heading, title: text.bytes.words(in: 0..<text.bytes.count), blocks: [], firstItem: items.count,
      position: position(of: heading))
    return document.next(after: heading)
  }

  private mutating func startItem(_ opening: ItemOpening) -> NodeID? {
    endGroup()
    var item = AgendaItem(opening)
    readFields(of: &item)
    closedLevel = item.isClosed ? 2 : nil
    lastLetter = nil
    letterLines.removeAll(keepingCapacity: true)
    self.item = item
    return document.next(after: item.heading)
  }

  private mutating func startSubitem(_ letter: SubitemLetter, _ heading: NodeID) -> NodeID? {
    guard var subitem = makeSubitem(letter, heading) else { return nil }
    endSubitem()
    readFields(of: &subitem)
    closedLevel = subitem.isClosed ? 3 : nil
    lastLetter = letter.letter
    self.subitem = subitem
    return document.next(after: heading)
  }

  private mutating func startSection(_ kind: AgendaSection.Kind, _ heading: NodeID) -> NodeID? {
    // A level-3 section is the item's, whatever sub-items stand before it.
    if document.headingLevel(of: heading) == 3 { endSubitem() } else { endSection() }
    let decision = kind == .decision ? reserveDecision() : nil
    section = AgendaSection(kind: kind, decision: decision, blocks: [], position: position(of: heading))
    let next = document.next(after: heading)
    document.unlink(heading)
    return next
  }

  /// An ordinary heading; one as high as a decision's own ends the decision.
  private mutating func startHeading(_ heading: NodeID, _ level: Int) {
    if section?.kind == .decision, level <= (subitem == nil ? 3 : 4) { endSection() }
    document.setHeadingLevel(of: heading, to: outline.level(of: level))
  }

  // MARK: Ends

  private mutating func endGroup() {
    endItem()
    if let group { groups.append(group) }
    group = nil
  }

  private mutating func endItem() {
    endSubitem()
    if let item { items.append(item) }
    item = nil
    closedLevel = nil
  }

  private mutating func endSubitem() {
    endSection()
    if let subitem { item?.parts.append(.subitem(subitem)) }
    subitem = nil
    closedLevel = nil
  }

  private mutating func endSection() {
    outline.reset()
    guard var ended = section else { return }
    section = nil
    if let place = ended.decision, !fillDecision(place, from: ended) { ended.decision = nil }
    if subitem == nil { item?.parts.append(.section(ended)) } else { subitem?.parts.append(.section(ended)) }
  }

  // MARK: Places

  /// The anchor of the item or sub-item being read.
  var owner: String? { subitem?.anchor ?? item?.anchor }

  func position(of node: NodeID) -> SourcePosition {
    let place = document.position(of: node)
    return SourcePosition(line: place.line, column: place.column)
  }

  mutating func report(_ fault: AgendaFault, at position: SourcePosition, length: Int = 1) {
    diagnostics.append(file.diagnostic(fault, at: position, length: length))
  }
}
