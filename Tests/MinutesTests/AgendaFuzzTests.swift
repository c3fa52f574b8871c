import Diagnostics
import Fuzzing
import Markdown
import Minutes
import Testing

@Suite("Agendas put together at random")
struct AgendaFuzzTests {
  private static let parts = [
    "## ", "## 1. ", "## 2) ", "## Punkt 3 – ", "### ", "### a) ", "### b. ", "#### ", "# ", "A", "Bo Ask", "æ", "👍🏽",
    " v/ Bo Ask",
    " ved ", "Tema: x, y", "Oplæg: Bo Ask og ", "Tid: 5", "Lukket: ja", "Lukket: ", "Sag: 1", "### Referat\n",
    "### Beslutning:\n",
    "#### Beslutning\n", "Beslutning: ", "**Beslutning:** ", "Opgave: ", "Opgave (",
    "Opgave (Bo, frist 7. november 2022): ", "frist ",
    "udført ", ")", "(", ":", ",", " og ", "- ", "  - ", "1. ", "> ", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "**",
    "*", "`", "[", "](#x)",
    "```tabel\na;b\n", "```\n", ";", "\t", "\"", "010180", "-", "1234", "&#45;", "&ndash;", "\u{AD}", "a@b.dk",
    "98 12 34 56", "+45", "\\",
    "---\n", "| a | b |\n|---|---|\n", "<b>", "\u{A0}",
  ]

  @Test("whatever is read is whole, and twice the same", arguments: 1...4 as ClosedRange<UInt64>)
  func holdsTogether(seed: UInt64) throws {
    for var dice in Rounds(400, seed: seed, of: 4) {
      let text = dice.text(of: Self.parts, 1...40)
      let reading = AgendaReading(text, persons: ["Bo Ask"])
      guard let agenda = reading.agenda else { continue }
      check(agenda, text)
      let again = AgendaReading(text, persons: ["Bo Ask"])
      #expect(again.faults == reading.faults)
      #expect(again.html == reading.html)
      let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
      for diagnostic in reading.diagnostics {
        let position = try #require(diagnostic.position)
        #expect(position.line >= 1 && position.line <= lines && position.column >= 1, "\(text.debugDescription)")
      }
    }
  }

  private func check(_ agenda: Agenda, _ text: String) {
    let items = agenda.items.flatMap { [$0] + $0.subitems }
    let anchors = items.map(\.anchor) + agenda.decisions.map(\.anchor) + agenda.actions.map(\.anchor)
    #expect(Set(anchors).count == anchors.count, "\(text.debugDescription)")
    #expect(!anchors.contains(""), "\(text.debugDescription)")
    let known = Set(items.map(\.anchor))
    for owner in agenda.decisions.map(\.item) + agenda.actions.map(\.item) {
      #expect(owner.map(known.contains) ?? true, "\(text.debugDescription)")
    }
    // Every block of the text has one place, and only closed items hide some.
    let used = blocks(of: agenda)
    #expect(Set(used).count == used.count, "\(text.debugDescription)")
    let all = Set(agenda.markdown.children(of: agenda.markdown.root))
    #expect(all == Set(used), "\(text.debugDescription)")
    for item in items where item.isClosed { #expect(item.parts.isEmpty, "\(text.debugDescription)") }
    for (place, decision) in agenda.decisions.enumerated() where !decision.isSection {
      #expect(decision.nodes.count == 1)
      #expect(
        Mark(annotation: agenda.markdown.annotation(of: decision.nodes[0])) == .decision(place),
        "\(text.debugDescription)")
    }
    for (place, action) in agenda.actions.enumerated() {
      #expect(
        Mark(annotation: agenda.markdown.annotation(of: action.node)) == .action(place), "\(text.debugDescription)")
    }
  }

  private func blocks(of agenda: Agenda) -> [NodeID] {
    func blocks(of item: AgendaItem) -> [NodeID] {
      [item.heading]
        + item.parts.flatMap { part in
          switch part {
          case .section(let section): section.blocks
          case .subitem(let subitem): blocks(of: subitem)
          }
        }
    }
    return agenda.introduction + agenda.groups.flatMap { [$0.heading] + $0.blocks } + agenda.items.flatMap(blocks)
  }
}
