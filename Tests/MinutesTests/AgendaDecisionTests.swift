import Diagnostics
import Markdown
import Minutes
import Testing

@Suite("Decisions")
struct AgendaDecisionTests {
  private func read(_ text: String) -> AgendaReading { AgendaReading("## 1. A\n\n\(text)\n") }

  @Test(
    "a paragraph that begins with the label is a decision, and the label leaves it",
    arguments: [
      "Beslutning: Planen **vedtages**.", "**Beslutning:** Planen **vedtages**.",
      "**Beslutning**: Planen **vedtages**.",
      "*Beslutning*: Planen **vedtages**.", "beslutning:Planen **vedtages**.", "BESLUTNING : Planen **vedtages**.",
      "Beslutning:\nPlanen **vedtages**.", "***Beslutning:*** Planen **vedtages**.",
    ])
  func paragraph(text: String) {
    let reading = read(text)
    #expect(reading.decisions == ["punkt-1-beslutning: Planen vedtages."])
    #expect(reading.html == "<h2>A</h2>\n<p>Planen <strong>vedtages</strong>.</p>\n")
    #expect(reading.agenda?.decisions.first?.item == "punkt-1")
    #expect(reading.agenda?.decisions.first?.isSection == false)
  }

  @Test(
    "text that only speaks of a decision is none",
    arguments: [
      "Beslutningen: nej.", "Vores beslutning: nej.", "Beslutning om mødekadence", "`Beslutning:` nej.",
      "[Beslutning:](#x) nej.",
    ])
  func none(text: String) {
    #expect(read(text).decisions.isEmpty)
  }

  @Test("list items, nested ones and those in quotes are decisions")
  func lists() throws {
    let reading = read(
      "- Beslutning: Ja.\n- Intet.\n  - **Beslutning:** Nej.\n\n> Beslutning: Måske.\n>\n> 1. Beslutning: Vent.")
    #expect(
      reading.decisions == [
        "punkt-1-beslutning: Ja.", "punkt-1-beslutning-2: Nej.", "punkt-1-beslutning-3: Måske.",
        "punkt-1-beslutning-4: Vent.",
      ])
    let decisions = try #require(reading.agenda?.decisions)
    #expect(
      decisions.flatMap(\.nodes).map(reading.kind) == [
        "item in list", "item in list", "paragraph in blockQuote", "item in list",
      ])
    #expect(decisions.map { "\($0.position.line):\($0.position.column)" } == ["3:3", "5:7", "7:3", "9:6"])
  }

  @Test("what is nested in a decision belongs to it, what has a label of its own does not")
  func nested() {
    let reading = read("- Beslutning: Ja.\n  - først dette\n  - Opgave (Ib): så dette\n  - Beslutning: til sidst")
    #expect(reading.decisions == ["punkt-1-beslutning: Ja. først dette", "punkt-1-beslutning-2: til sidst"])
    #expect(reading.actions == ["punkt-1-opgave: så dette"])
  }

  @Test("two labelled paragraphs in one list item are one decision each")
  func twoInItem() {
    let reading = read("- Beslutning: A.\n\n  Beslutning: B.\n\n  Opgave: C.")
    #expect(reading.decisions == ["punkt-1-beslutning: A.", "punkt-1-beslutning-2: B."])
    #expect(reading.agenda?.decisions.flatMap(\.nodes).map(reading.kind) == ["paragraph in item", "paragraph in item"])
    #expect(reading.actions == ["punkt-1-opgave: C."])
  }

  @Test("a line that begins with a label begins a paragraph")
  func lines() {
    let reading = read("Det blev drøftet.\nBeslutning: A og\nmere A.\n**Beslutning:** B.\nOpgave (Ib): C.")
    #expect(reading.decisions == ["punkt-1-beslutning: A og mere A.", "punkt-1-beslutning-2: B."])
    #expect(reading.actions == ["punkt-1-opgave: C."])
    #expect(reading.html == "<h2>A</h2>\n<p>Det blev drøftet.</p>\n<p>A og\nmere A.</p>\n<p>B.</p>\n<p>C.</p>\n")
    #expect(reading.outline() == "text[Det blev drøftet. | A og mere A. | B. | C.]")
    #expect(reading.agenda?.decisions.map(\.position.line) == [4, 6])
  }

  @Test("a label alone means the block below it")
  func alone() {
    let reading = read("Beslutning:\n- A\n- B\n\n**Beslutning:**\n\nC.\n\n- Beslutning:\n  - D\n  - E")
    #expect(
      reading.decisions == ["punkt-1-beslutning: A B", "punkt-1-beslutning-2: C.", "punkt-1-beslutning-3: D E"])
    #expect(
      reading.agenda?.decisions.flatMap(\.nodes).map(reading.kind) == [
        "list in document", "paragraph in document", "item in list",
      ])
    #expect(reading.outline() == "text[A B | C. | D E]")
    #expect(reading.faults.isEmpty)
  }

  @Test(
    "a label with nothing to mean is a warning and stays text",
    arguments: ["Beslutning:", "Beslutning:\n\n### Referat", "Beslutning:\n\nOpgave: x", "- Beslutning:\n- B"])
  func empty(text: String) {
    let reading = read(text)
    #expect(reading.faults.first?.hasSuffix("empty-label") == true)
    #expect(reading.faults.count == 1)
    #expect(reading.diagnostics.first?.severity == .warning)
    #expect(reading.decisions.isEmpty)
    #expect(reading.html.contains("Beslutning:"))
  }

  @Test("what stands under the heading Beslutning is one decision")
  func section() throws {
    let reading = read("### Beslutning\n\nPlanen vedtages.\n\n- straks\n- helt\n\n#### Noter\n\nIngen.")
    #expect(reading.decisions == ["punkt-1-beslutning: Planen vedtages. straks helt Noter Ingen."])
    let agenda = try #require(reading.agenda)
    #expect(agenda.decisions[0].isSection)
    #expect(agenda.decisions[0].nodes.count == 4)
    #expect(agenda.decisions[0].position == SourcePosition(line: 5, column: 1))
    guard case .section(let section) = agenda.items[0].parts[0] else { return #expect(Bool(false), "no section") }
    #expect(section.decision == 0)
  }

  @Test("labels under the heading stand for themselves, the rest is the section's decision")
  func labelsInSection() {
    let reading = read(
      "### Beslutning\n\nDet hele.\n\nBeslutning: A.\n\nOpgave (Ib): B.\n\n### Referat\n\nBeslutning: C.")
    #expect(
      reading.decisions == ["punkt-1-beslutning: Det hele.", "punkt-1-beslutning-2: A.", "punkt-1-beslutning-3: C."])
    #expect(reading.actions == ["punkt-1-opgave: B."])
    #expect(reading.agenda?.decisions.map(\.isSection) == [true, false, false])
  }

  @Test("a section of labels alone, or of nothing, is no decision itself")
  func labelsAlone() throws {
    let reading = read(
      "### Beslutning\n\nBeslutning: A.\n\n- Beslutning: B.\n\n### Beslutning\n\n### Referat\n\nBeslutning: C.")
    #expect(
      reading.decisions == ["punkt-1-beslutning: A.", "punkt-1-beslutning-2: B.", "punkt-1-beslutning-3: C."])
    let agenda = try #require(reading.agenda)
    for case .section(let section) in agenda.items[0].parts { #expect(section.decision == nil) }
    for (place, decision) in agenda.decisions.enumerated() {
      #expect(Mark(annotation: agenda.markdown.annotation(of: decision.nodes[0])) == .decision(place))
    }
  }

  @Test("a heading as high as the section's ends the decision")
  func sectionEnd() {
    let reading = read("### Beslutning\n\nA.\n\n### Andet\n\nB.")
    #expect(reading.decisions == ["punkt-1-beslutning: A."])
    #expect(reading.outline() == "decision[A.] text[Andet | B.]")
  }

  @Test("each owner of decisions counts its own")
  func anchors() {
    let text =
      "Beslutning: 0.\n\n# Del\n\nBeslutning: 00.\n\n## 1. A\n\nBeslutning: 1.\n\n### a) B\n\nBeslutning: 2.\n\n#### Beslutning\n\nTre.\n\n### Referat\n\nBeslutning: 4.\n\n## 2. C\n\nBeslutning: 5.\n"
    let reading = AgendaReading(text)
    #expect(
      reading.decisions == [
        "beslutning: 0.", "beslutning-2: 00.", "punkt-1-beslutning: 1.", "punkt-1-a-beslutning: 2.",
        "punkt-1-a-beslutning-2: Tre.", "punkt-1-beslutning-2: 4.", "punkt-2-beslutning: 5.",
      ])
    #expect(
      reading.agenda?.decisions.map(\.item) == [nil, nil, "punkt-1", "punkt-1-a", "punkt-1-a", "punkt-1", "punkt-2"])
  }

  @Test("an item's own anchor is never given to a decision")
  func collision() {
    let reading = AgendaReading("Beslutning: X.\n\n## 1. A\n\n## Beslutning\n\nBeslutning: Y.\n")
    #expect(reading.decisions == ["beslutning-2: X.", "beslutning-beslutning: Y."])
  }

  @Test("the marks of blocks name decisions and actions")
  func marks() throws {
    let reading = read("Beslutning: A.\n\nOpgave: B.\n\n- Opgave: C.\n\nBeslutning: D.")
    let agenda = try #require(reading.agenda)
    for (place, decision) in agenda.decisions.enumerated() {
      #expect(Mark(annotation: agenda.markdown.annotation(of: decision.nodes[0])) == .decision(place))
    }
    for (place, action) in agenda.actions.enumerated() {
      #expect(Mark(annotation: agenda.markdown.annotation(of: action.node)) == .action(place))
    }
    #expect(agenda.decisions.count == 2)
    #expect(agenda.actions.count == 2)
    #expect(Mark(annotation: 0) == nil)
  }
}
