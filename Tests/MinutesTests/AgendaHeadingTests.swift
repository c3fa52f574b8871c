import Diagnostics
import Minutes
import Testing

@Suite("Headings of items")
struct AgendaHeadingTests {
  @Test(
    "the forms of a number",
    arguments: [
      ("3. Velkomst", "punkt-3 3 Velkomst"), ("3) Velkomst", "punkt-3 3 Velkomst"),
      ("3.Velkomst", "punkt-3 3 Velkomst"),
      ("3: Velkomst", "punkt-3 3 Velkomst"), ("3 – Velkomst", "punkt-3 3 Velkomst"),
      ("3 - Velkomst", "punkt-3 3 Velkomst"),
      ("Punkt 3 – Velkomst", "punkt-3 3 Velkomst"), ("Pkt. 3: Velkomst", "punkt-3 3 Velkomst"),
      ("PUNKT 3: Velkomst", "punkt-3 3 Velkomst"), ("pkt 3 Velkomst", "punkt-3 3 Velkomst"),
      ("Pkt.3 - Velkomst", "punkt-3 3 Velkomst"), ("Punkt 3. Velkomst", "punkt-3 3 Velkomst"),
      ("Punkt\u{A0}3\u{A0}– Velkomst", "punkt-3 3 Velkomst"), ("3. – Velkomst", "punkt-3 3 Velkomst"),
      ("03. Velkomst", "punkt-3 3 Velkomst"), ("0. Velkomst", "punkt-0 0 Velkomst"),
      ("**3. Velkomst**", "punkt-3 3 Velkomst"), ("**Punkt 3** – Velkomst", "punkt-3 3 Velkomst"),
      ("Punkt 2022: Velkomst", "punkt-2022 2022 Velkomst"),
      ("3. *Velkomst* `b` og [c](#x)", "punkt-3 3 Velkomst b og c"),
      ("3. Status: 2. halvår", "punkt-3 3 Status: 2. halvår"), ("3) Status:", "punkt-3 3 Status:"),
    ])
  func number(heading: String, expected: String) {
    let reading = AgendaReading("## \(heading)\n")
    #expect(reading.headings == [expected])
    #expect(reading.faults.isEmpty)
  }

  @Test("a number alone keeps its words as the title", arguments: [("Punkt 3", "Punkt 3"), ("3.", "3."), ("3)", "3)")])
  func numberAlone(heading: String, title: String) {
    #expect(AgendaReading("## \(heading)\n").headings == ["punkt-3 3 \(title)"])
  }

  @Test(
    "figures that are no item's number",
    arguments: [
      "2022: Året, der gik", "3.1 Velkomst", "3 - 4 måneder", "Punkt 3-4", "30", "Punktum", "3a Velkomst",
      "12345. Velkomst",
      "1000. Velkomst", "3 Velkomst", "`3.` Velkomst", "99999999999999999999. Velkomst", "[3. Velkomst](#x)",
    ])
  func noNumber(heading: String) {
    let reading = AgendaReading("## 1. Først\n\n## \(heading)\n")
    #expect(reading.agenda?.items.last?.number == nil)
    #expect(reading.faults.isEmpty)
  }

  @Test("the number leaves the heading, and the title's markup stays")
  func tree() {
    #expect(AgendaReading("## **3.** En *ny* aftale\n").html == "<h2>En <em>ny</em> aftale</h2>\n")
    #expect(AgendaReading("## Punkt 3 – `a` b\n").html == "<h2><code>a</code> b</h2>\n")
    #expect(AgendaReading("## **3. Velkomst**\n").html == "<h2><strong>Velkomst</strong></h2>\n")
  }

  @Test("items are counted where none has a number")
  func counted() {
    let reading = AgendaReading("## Velkomst\n\n## Status\n\n# Anden del\n\n## Eventuelt\n")
    #expect(reading.headings == ["punkt-1 1 Velkomst", "punkt-2 2 Status", "punkt-3 3 Eventuelt"])
  }

  @Test("items without a number among numbered ones have the slug of their title")
  func slugs() {
    let reading = AgendaReading("## 1. Velkomst\n\n## Pause på ½ time\n\n## 2. Økonomi\n\n## Øvrigt\n")
    #expect(
      reading.headings == [
        "punkt-1 1 Velkomst", "pause-paa-time - Pause på ½ time", "punkt-2 2 Økonomi", "oevrigt - Øvrigt",
      ])
    #expect(reading.faults.isEmpty)
  }

  @Test("a number twice is an error at the second, and its anchor differs all the same")
  func twice() {
    let reading = AgendaReading("## 1. A\n\n## 2. B\n\n## 2) C\n")
    #expect(reading.faults == ["5:1 item-number-twice"])
    #expect(reading.headings == ["punkt-1 1 A", "punkt-2 2 B", "punkt-2-2 2 C"])
  }

  @Test("a number lower than the one before is a warning, a gap is nothing")
  func order() {
    let reading = AgendaReading("## 2. A\n\n## 5. B\n\n## 3. C\n\n## 4. D\n")
    #expect(reading.faults == ["5:1 item-number-out-of-order"])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("two items with one anchor are an error")
  func sameAnchor() {
    #expect(AgendaReading("## 1. A\n\n## Pause\n\n## pause!\n").faults == ["5:1 same-anchor"])
    #expect(AgendaReading("## 1. A\n\n## Punkt-1\n").faults == ["3:1 same-anchor"])
    let counted = AgendaReading("## Pause\n\n## Pause\n")
    #expect(counted.faults.isEmpty)
    #expect(counted.headings == ["punkt-1 1 Pause", "punkt-2 2 Pause"])
  }

  @Test("an item needs words, and letters for its address")
  func empty() {
    #expect(AgendaReading("##\n").faults == ["1:1 empty-heading"])
    #expect(AgendaReading("## 1. A\n\n## ???\n").faults == ["3:1 empty-anchor"])
    #expect(AgendaReading("## ???\n").faults.isEmpty)
    let both = AgendaReading("## 1. A\n\n## ???\n\n## !!!\n")
    #expect(Set(both.agenda?.items.map(\.anchor) ?? []).count == 3)
  }

  @Test("underlined headings open items too")
  func setext() {
    let reading = AgendaReading("Del 1\n=====\n\nPunkt 3 – Velkomst\n-----------\n\nTekst.\n")
    #expect(reading.headings == ["punkt-3 3 Velkomst"])
    #expect(reading.agenda?.groups.map(\.title) == ["Del 1"])
  }

  @Test("headings in lists and quotes are ordinary")
  func nested() {
    let reading = AgendaReading("## 1. A\n\n> ## 2. B\n\n- # C\n- ### Referat\n")
    #expect(reading.headings == ["punkt-1 1 A"])
    #expect(reading.outline() == "text[2. B | C Referat]")
  }

  @Test("an ordinary heading in a quote keeps its words")
  func quoted() {
    #expect(AgendaReading("> ## 2. B v/ Jan Mainz\n", persons: ["Jan Mainz"]).html.contains("2. B v/ Jan Mainz"))
  }

  @Test("what stands before the first item is the introduction, a meeting without items has nothing else")
  func introduction() {
    let reading = AgendaReading("Velkommen.\n\n### Praktisk\n\n- Parkering\n\n## 1. A\n\nTekst.\n")
    #expect(reading.agenda?.introduction.count == 3)
    let planned = AgendaReading("Dagsorden følger.\n")
    #expect(planned.agenda?.introduction.count == 1)
    #expect(planned.agenda?.items.isEmpty == true)
    #expect(AgendaReading("").agenda?.introduction.isEmpty == true)
  }

  @Test("a level-1 heading ends an item and groups those behind it")
  func groups() throws {
    let text =
      "Først.\n\n# Åbent møde\n\nTil alle.\n\n## 1. A\n\nTekst.\n\n# Lukket møde\n\n## 2. B\n\n# Underskrifter\n\nLeif.\n"
    let agenda = try #require(AgendaReading(text).agenda)
    #expect(agenda.groups.map(\.title) == ["Åbent møde", "Lukket møde", "Underskrifter"])
    #expect(agenda.groups.map(\.firstItem) == [0, 1, 2])
    #expect(agenda.groups.map(\.blocks.count) == [1, 0, 1])
    #expect(agenda.groups.map(\.position.line) == [3, 11, 15])
    #expect(agenda.introduction.count == 1)
    #expect(AgendaReading(text).outline() == "text[Tekst.]")
  }

  @Test("a heading's place is the item's")
  func position() {
    #expect(AgendaReading("\n\n   ## 1. A\n").agenda?.items.first?.position == SourcePosition(line: 3, column: 4))
  }
}
