import Diagnostics
import Markdown

extension AgendaBuilder {
  mutating func addDecision(on node: NodeID, at position: SourcePosition) {
    document.annotate(node, Mark.decision(decisions.count).annotation)
    decisions.append(
      Decision(anchor: "", item: owner, nodes: [node], isSection: false, text: "", position: position))
  }

  mutating func addAction(_ bracket: ActionBracket?, on node: NodeID, at position: SourcePosition) {
    document.annotate(node, Mark.action(actions.count).annotation)
    let due = bracket?.due.map { text.located($0, in: document) }
    let done = bracket?.done.map { text.located($0, in: document) }
    actions.append(
      Action(
        anchor: "", item: owner, node: node, owners: (bracket?.owners ?? []).map { text.located($0, in: document) },
        due: due, dueDate: date(in: due), done: done, doneDate: date(in: done), text: "", position: position))
  }

  /// Keeps a place among the decisions for a section that has just begun.
  mutating func reserveDecision() -> Int {
    decisions.append(
      Decision(anchor: "", item: owner, nodes: [], isSection: true, text: "", position: .start))
    return decisions.count - 1
  }

  /// Makes what stands in a section without a label the decision whose place was kept; false, and the place is given up, where
  /// nothing does.
  mutating func fillDecision(_ place: Int, from section: AgendaSection) -> Bool {
    let nodes = section.blocks.filter { document.annotation(of: $0) == 0 }
    var bytes: [UInt8] = []
    guard let first = nodes.first, !Self.words(of: nodes, in: document, &bytes).isEmpty else {
      decisions.remove(at: place)
      return false
    }
    decisions[place].nodes = nodes
    decisions[place].position = position(of: first)
    return true
  }

  /// Gives decisions and actions their anchors and words, and the nodes their final marks.
  mutating func finishMarks() {
    let words = language.agenda
    for place in decisions.indices {
      let decision = decisions[place]
      decisions[place].anchor = anchor(words.decisionAnchor, of: decision.item, at: decision.position)
      if !decision.isSection {
        for node in decision.nodes { document.annotate(node, Mark.decision(place).annotation) }
      }
    }
    for place in actions.indices {
      actions[place].anchor = anchor(words.actionAnchor, of: actions[place].item, at: actions[place].position)
    }
    var bytes: [UInt8] = []
    for place in decisions.indices {
      decisions[place].text = Self.words(of: decisions[place].nodes, in: document, &bytes)
    }
    for place in actions.indices { actions[place].text = Self.words(of: [actions[place].node], in: document, &bytes) }
  }

  private mutating func anchor(_ word: String, of item: String?, at position: SourcePosition) -> String {
    anchors.free(item.map { "\($0)-\(word)" } ?? word, line: position.line)
  }

  /// The plain text of some blocks without the decisions and actions inside them; `bytes` is room for it.
  private static func words(
    of nodes: [NodeID], in document: borrowing MarkdownDocument, _ bytes: inout [UInt8]
  ) -> String {
    bytes.removeAll(keepingCapacity: true)
    for top in nodes {
      var current: NodeID? = top
      while let node = current {
        let kind = document.kind(of: node)
        let isOther = node != top && document.annotation(of: node) != 0
        let isLeaf = kind.holdsInlines || kind == .codeBlock || kind == .htmlBlock
        if isLeaf, !isOther {
          if !bytes.isEmpty { bytes.append(0x20) }
          document.appendPlainText(of: node, to: &bytes)
        }
        current = document.node(after: node, within: top, skippingChildren: isLeaf || isOther)
      }
    }
    return bytes.words(in: 0..<bytes.count)
  }

  /// The first full date that some words name; one that no calendar has is an error.
  private mutating func date(in words: Located<String>?) -> CalendarDate? {
    guard let words, let written = DateScanner.firstWritten(in: words.value, language: language) else { return nil }
    if written.date == nil { report(.noSuchDay(words.value), at: words.position, length: words.value.count) }
    return written.date
  }
}
