import Diagnostics
import Minutes
import Testing

@Suite("Fields under a heading")
struct AgendaFieldTests {
  private func item(_ text: String) -> AgendaItem? { AgendaReading("## 1. A\n\n\(text)\n").agenda?.items.first }

  @Test("the lines of a paragraph are fields and leave the text")
  func lines() {
    let reading = AgendaReading(
      "## 1. A\n\nTema: forebyggelse, beskæftigelse\nOplæg: Søren Aalund\nTid: 20 min\nSag: 2019-065072\n\nSagen.\n")
    let item = reading.agenda?.items.first
    #expect(item?.themes.map(\.outline) == ["forebyggelse@3:7", "beskæftigelse@3:21"])
    #expect(item?.presenters.map(\.outline) == ["Søren Aalund@4:8"])
    #expect(item?.time == "20 min")
    #expect(item?.caseNumber == "2019-065072")
    #expect(reading.html == "<h2>A</h2>\n<p>Sagen.</p>\n")
    #expect(reading.faults.isEmpty)
  }

  @Test(
    "labels in bold, in any case, with or without spaces",
    arguments: [
      "**Tid:** 20 min", "**Tid**: 20 min", "tid:20 min", "TID : 20 min", "*Tid:* 20 min", "Tid:\u{A0}20 min",
      "**Tid: 20 min**",
    ])
  func label(line: String) {
    #expect(item(line)?.time == "20 min")
  }

  @Test("a field that ends on a comma or an og goes on in the next line")
  func wrapped() {
    let item = item("Oplæg: Søren Aalund,\nJan Mainz og\nIb Madsen\nTema: a;\nb\nTid: 5 min")
    #expect(item?.presenters.map(\.value) == ["Søren Aalund", "Jan Mainz", "Ib Madsen"])
    #expect(item?.themes.map(\.value) == ["a", "b"])
    #expect(item?.time == "5 min")
  }

  @Test("a comma at the end does not swallow the next field")
  func danglingComma() {
    let item = item("Tema: a,\nTid: 5 min")
    #expect(item?.themes.map(\.value) == ["a"])
    #expect(item?.time == "5 min")
  }

  @Test("themes are parted by commas and semicolons, never at an og")
  func themes() {
    #expect(item("Tema: Børn og unge; Data, IT")?.themes.map(\.value) == ["Børn og unge", "Data", "IT"])
  }

  @Test("presenters are parted at an og, but not in a compound")
  func presenters() {
    #expect(
      item("Oplæg: Social- og Sundhedsudvalget og Ib Madsen")?.presenters.map(\.value) == [
        "Social- og Sundhedsudvalget", "Ib Madsen",
      ])
  }

  @Test("several paragraphs of fields, and themes in several lines, add up")
  func paragraphs() {
    let reading = AgendaReading("## 1. A\n\nTema: a\n\nTema: b\nTid: 5 min\n\nTekst.\n")
    #expect(reading.agenda?.items.first?.themes.map(\.value) == ["a", "b"])
    #expect(reading.outline() == "text[Tekst.]")
    #expect(reading.faults.isEmpty)
  }

  @Test("other lines among fields stay text, in their order")
  func mixed() {
    let reading = AgendaReading("## 1. A\n\nTema: a\nEmne: b\nTid: 5 min\nOg så **videre**\nSag: 7\n\nTid er penge.\n")
    let item = reading.agenda?.items.first
    #expect(item?.time == "5 min")
    #expect(item?.caseNumber == "7")
    #expect(reading.html == "<h2>A</h2>\n<p>Emne: b\nOg så <strong>videre</strong></p>\n<p>Tid er penge.</p>\n")
  }

  @Test("fields count directly under the heading alone")
  func placement() {
    let reading = AgendaReading("## 1. A\n\nSagen.\nTid: 5 min\n\nTid: 6 min\n\n### Referat\n\nTid: 7 min\n")
    #expect(reading.agenda?.items.first?.time == nil)
    #expect(reading.outline() == "text[Sagen. Tid: 5 min | Tid: 6 min] minutes[Tid: 7 min]")
    #expect(AgendaReading("## 1. A\n\n- Tid: 5 min\n").outline() == "text[Tid: 5 min]")
    #expect(AgendaReading("Tid: 5 min\n\n## 1. A\n").agenda?.introduction.count == 1)
  }

  @Test("labels in code and links are text")
  func notPlain() {
    #expect(AgendaReading("## 1. A\n\n`Tid:` 5 min\n").outline() == "text[Tid: 5 min]")
    #expect(AgendaReading("## 1. A\n\n[Tid:](#x) 5 min\n").outline() == "text[Tid: 5 min]")
  }

  @Test("a label and its colon stand on one line, which may be empty before it")
  func oneLine() {
    #expect(AgendaReading("## 1. A\n\nTid\n: 5 min\n").outline() == "text[Tid : 5 min]")
    #expect(AgendaReading("## 1. A\n\n\u{A0}\nTid: 5 min\n").agenda?.items.first?.time == nil)
    #expect(AgendaReading("## 1. A\n\nOpgave (Ib)\n: x\n").faults == ["3:12 missing-colon"])
  }

  @Test("an empty field says nothing")
  func empty() {
    let reading = AgendaReading("## 1. A\n\nTema:\nOplæg:\nTid:\nSag:\n\nTekst.\n")
    let item = reading.agenda?.items.first
    #expect(item?.themes.isEmpty == true)
    #expect(item?.presenters.isEmpty == true)
    #expect(item?.time == nil)
    #expect(reading.outline() == "text[Tekst.]")
  }

  @Test("time, case and closed can stand once only")
  func twice() {
    #expect(AgendaReading("## 1. A\n\nTid: 5 min\nTema: a\nTema: b\nTid: 6 min\n").faults == ["6:1 field-twice"])
    #expect(AgendaReading("## 1. A\n\nSag: 1\n\n**Sag:** 2\n").faults == ["5:3 field-twice"])
  }
}
