import Diagnostics
import Markdown

/// Decisions and actions: the paragraphs and list items that begin with a label, and the sections that are decisions.
extension AgendaBuilder {
  /// The label that a line of the block being looked at begins with, outside links and code.
  func label(at lineStart: Int) -> AgendaLabel? {
    guard let label = AgendaLabel(in: text.bytes, at: lineStart, grammar: grammar), text.isPlain(label.range) else {
      return nil
    }
    return label
  }

  /// Reads the labels of a block and of all in it, and gives the block to go on with.
  mutating func readMarks(of block: NodeID) -> NodeID? {
    guard !document.kind(of: block).holdsInlines else {
      readMark(of: block)
      // What the label pointed to is the next one, or what was parted from the block.
      return nextAfterMark ?? document.next(after: block)
    }
    var current = document.firstChild(of: block)
    while let node = current {
      let holdsInlines = document.kind(of: node).holdsInlines
      nextAfterMark = nil
      if holdsInlines {
        document.setHeadingLevel(of: node, to: outline.levelWithin)
        readMark(of: node)
      }
      current = nextAfterMark ?? document.node(after: node, within: block, skippingChildren: holdsInlines)
    }
    return document.next(after: block)
  }

  /// Reads the label that a paragraph begins with. A line further down that begins with one begins a paragraph of its own.
  private mutating func readMark(of paragraph: NodeID) {
    nextAfterMark = nil
    let kind = document.kind(of: paragraph)
    guard kind != .tableCell, mayHaveLabel(paragraph) else { return }
    text.read(paragraph, of: document)
    let isParagraph = kind == .paragraph
    var first: AgendaLabel?
    var end = text.bytes.count
    for start in text.lineStarts where start >= (first?.range.upperBound ?? 0) {
      guard let label = label(at: start) else { continue }
      if label.meaning == .field(.closed) {
        report(
          .closedMisplaced(labelWord(label.range)), at: text.position(of: label.range.lowerBound, in: document),
          length: label.range.count)
      }
      guard isParagraph, label.meaning == .decision || label.meaning == .action else { continue }
      if start == 0 {
        first = label
      } else if part(paragraph, before: start) {
        end = start - 1
        break
      }
    }
    guard let first else { return }
    if let flaw = first.flaw { return report(flaw, of: first) }
    mark(paragraph, first, end: end)
  }

  /// Whether a line of a block begins with the first two letters of a label: most do not, and need no closer look.
  private func mayHaveLabel(_ block: NodeID) -> Bool {
    var isLineStart = true
    var current = document.firstChild(of: block)
    while let node = current {
      switch document.kind(of: node) {
      case .softBreak, .lineBreak: isLineStart = true
      case .text where isLineStart:
        let range = document.textRange(of: node)
        guard let start = range.first(where: { document.textBuffer[$0] != 0x20 }) else { break }
        let first = document.textBuffer[start]
        // What is no ASCII may be a blank, and a letter alone may go on in the next node.
        if first >= 0x80 || start + 1 == range.upperBound { return true }
        if grammar.hasLabel(beginningWith: first, document.textBuffer[start + 1]) { return true }
        isLineStart = false
      case .text, .code, .htmlInline: isLineStart = false
      default: break
      }
      current = document.node(after: node, within: block)
    }
    return false
  }

  private mutating func report(_ flaw: (kind: AgendaLabel.Flaw, offset: Int), of label: AgendaLabel) {
    let position = text.position(of: flaw.offset, in: document)
    switch flaw.kind {
    case .openBracket: report(.openBracket(label: labelWord(label.range)), at: position)
    case .noColon: report(.noColon, at: position)
    }
  }

  /// Makes what stands in a paragraph from a line on a paragraph of its own; false where emphasis reaches over the break.
  private mutating func part(_ paragraph: NodeID, before lineStart: Int) -> Bool {
    guard let index = text.run(at: lineStart - 1), document.parent(of: text.runs[index].node) == paragraph else {
      return false
    }
    let lineBreak = text.runs[index].node
    let rest = document.make(.paragraph)
    while let node = document.next(after: lineBreak) {
      document.unlink(node)
      document.append(node, to: rest)
    }
    document.unlink(lineBreak)
    document.insert(rest, after: paragraph)
    return true
  }

  /// Notes a decision or action whose label `paragraph` begins with.
  private mutating func mark(_ paragraph: NodeID, _ label: AgendaLabel, end: Int) {
    let position = text.position(of: label.range.lowerBound, in: document)
    let start = min(text.bytes.skippingBlanks(at: label.range.upperBound), end)
    let item = parentItem(of: paragraph)
    let target: NodeID
    if start < end {
      target = item ?? paragraph
    } else if let next = document.next(after: paragraph), canBeMeant(next) {
      target = item ?? next
    } else {
      return report(.emptyLabel(labelWord(label.range)), at: position)
    }
    separate(in: document.parent(of: paragraph))
    switch label.meaning {
    case .decision: addDecision(on: target, at: position)
    case .action: addAction(label.bracket, on: target, at: position)
    case .field: return
    }
    if start < end {
      text.remove(0..<start, of: paragraph, from: &document)
    } else {
      nextAfterMark = document.next(after: paragraph)
      document.unlink(paragraph)
    }
  }

  /// The list item that a paragraph is the beginning of.
  private func parentItem(of paragraph: NodeID) -> NodeID? {
    guard let parent = document.parent(of: paragraph), document.kind(of: parent) == .item,
      document.firstChild(of: parent) == paragraph
    else { return nil }
    return parent
  }

  /// Whether a block behind a label that stands alone can be what the label means.
  private mutating func canBeMeant(_ block: NodeID) -> Bool {
    switch document.kind(of: block) {
    case .heading, .thematicBreak: return false
    case .paragraph:
      var next = InlineText()
      next.read(block, of: document)
      return AgendaLabel(in: next.bytes, at: 0, grammar: grammar) == nil
    default: return true
    }
  }

  /// A list item in which a second paragraph has a label is no longer the first one's: each has its paragraph.
  private mutating func separate(in item: NodeID?) {
    guard let item, document.kind(of: item) == .item, let mark = Mark(annotation: document.annotation(of: item)),
      let first = document.firstChild(of: item)
    else { return }
    document.annotate(item, 0)
    document.annotate(first, mark.annotation)
    switch mark {
    case .decision(let place): decisions[place].nodes = [first]
    case .action(let place): actions[place].node = first
    }
  }
}
