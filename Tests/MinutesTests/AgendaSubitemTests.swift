import Diagnostics
import Minutes
import Testing

@Suite("Sub-items")
struct AgendaSubitemTests {
  @Test(
    "the forms of a letter",
    arguments: [
      "a) Plan", "a. Plan", "A) Plan", "A. Plan", "3a) Plan", "3.a Plan", "3 a) Plan", "3a. Plan", "3a Plan",
      "Punkt 3a Plan",
      "**a)** Plan", "a)Plan",
    ])
  func letter(heading: String) {
    #expect(AgendaReading("## 3. Sag\n\n### \(heading)\n").headings == ["punkt-3 3 Sag", "punkt-3-a a Plan"])
  }

  @Test(
    "headings that only look like a sub-item",
    arguments: [
      "A propos", "J. Jensen orienterer", "a", "4a) Plan", "aa) Plan", "1) Plan", "a.m. og p.m.", "`a)` Plan",
    ])
  func noLetter(heading: String) {
    let reading = AgendaReading("## 3. Sag\n\n### \(heading)\n")
    #expect(reading.agenda?.items.first?.subitems.isEmpty == true)
    #expect(reading.faults.isEmpty)
  }

  @Test("a capital and a full stop count in a row alone, for they may be a name")
  func capitals() {
    let reading = AgendaReading("## 3. Sag\n\n### A. Plan\n\n### B. Pris\n\n### S. Aalund orienterer\n")
    #expect(reading.headings == ["punkt-3 3 Sag", "punkt-3-a a Plan", "punkt-3-b b Pris"])
  }

  @Test("a letter alone keeps its words as the title")
  func alone() {
    #expect(AgendaReading("## 3. Sag\n\n### a)\n").headings == ["punkt-3 3 Sag", "punkt-3-a a a)"])
  }

  @Test("sub-items of an unnumbered item follow its slug")
  func slug() {
    let reading = AgendaReading("## 1. A\n\n## Eventuelt\n\n### a) Plan\n")
    #expect(reading.headings == ["punkt-1 1 A", "eventuelt - Eventuelt", "eventuelt-a a Plan"])
  }

  @Test("a letter twice is an error, one out of order a warning")
  func twice() {
    let reading = AgendaReading("## 1. A\n\n### b) X\n\n### a) Y\n\n### b) Z\n\n## 2. B\n\n### a) X\n")
    #expect(reading.faults == ["5:1 item-letter-out-of-order", "7:1 item-letter-twice"])
    #expect(reading.diagnostics.map(\.severity) == [.warning, .error])
    #expect(Set(reading.agenda?.items[0].subitems.map(\.anchor) ?? []).count == 3)
  }

  @Test("a sub-item has fields, sections of level 4 and text of its own")
  func parts() {
    let text = """
      ## 3. Sag

      Om sagen.

      ### a) Plan

      Tema: x
      Tid: 5 min

      Om planen.

      #### Bilag
      1. Udkast

      #### Referat
      Drøftet.

      ### b) Pris

      #### Referat
      Udsat.
      """
    let reading = AgendaReading(text)
    #expect(
      reading.outline()
        == "text[Om sagen.] a{text[Om planen.] attachments[Udkast] minutes[Drøftet.]} b{minutes[Udsat.]}")
    #expect(reading.agenda?.items[0].subitems.first?.time == "5 min")
    #expect(reading.agenda?.items[0].time == nil)
  }

  @Test("a level-3 section behind sub-items is the item's again")
  func itemAgain() {
    let reading = AgendaReading("## 3. Sag\n\n### a) X\n\nTekst.\n\n### Referat\nDrøftet.\n\n### b) Y\n\nMere.\n")
    #expect(reading.outline() == "a{text[Tekst.]} minutes[Drøftet.] b{text[Mere.]}")
  }

  @Test("an ordinary level-3 heading stays in the sub-item")
  func ordinary() {
    let reading = AgendaReading("## 3. Sag\n\n### a) X\n\n### Baggrund\n\nTekst.\n")
    #expect(reading.outline() == "a{text[Baggrund | Tekst.]}")
  }

  @Test("letters count below items alone")
  func outside() {
    let reading = AgendaReading("### a) X\n\n## 1. A\n\n#### a) Y\n")
    #expect(reading.headings == ["punkt-1 1 A"])
    #expect(reading.agenda?.introduction.count == 1)
    #expect(reading.outline() == "text[a) Y]")
  }
}
