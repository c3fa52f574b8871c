import Diagnostics
import Minutes
import Testing

@Suite("Closed items")
struct AgendaClosedTests {
  private static let text = """
    ## 1. Åbent

    Alle må læse.

    ## 2. Personsag v/ Jan Mainz

    Tema: hemmeligt
    Oplæg: Skjult Navn
    Sag: 4711
    Tid: 5 min
    Lukket: ja

    Hemmelig sagsfremstilling.

    ### a) Hemmeligt underpunkt

    ### Referat
    Hemmeligt referat.

    Beslutning: Hemmelig beslutning.

    - Opgave (Skjult Navn): hemmelig opgave.

    ```tabel
    Hemmelig;celle
    ```

    ### Beslutning
    Hemmelig.

    ## 3. Åbent igen

    Beslutning: Åben.
    """

  @Test("the title is published, nothing below it, anywhere")
  func nothingLeft() {
    let reading = AgendaReading(Self.text, persons: ["Jan Mainz"])
    #expect(reading.headings == ["punkt-1 1 Åbent", "punkt-2 2 Personsag", "punkt-3 3 Åbent igen"])
    let closed = reading.agenda?.items[1]
    #expect(closed?.isClosed == true)
    #expect(closed?.parts.isEmpty == true)
    #expect(closed?.themes.isEmpty == true)
    #expect(closed?.presenters.map(\.value) == ["Jan Mainz"])
    #expect(closed?.time == nil)
    #expect(closed?.caseNumber == nil)
    #expect(reading.decisions == ["punkt-3-beslutning: Åben."])
    #expect(reading.actions.isEmpty)
    #expect(!reading.html.lowercased().contains("hemmelig"))
    #expect(!reading.html.contains("Skjult"))
    #expect(reading.faults.isEmpty)
  }

  @Test("a level-1 heading ends a closed item")
  func group() {
    let reading = AgendaReading("## 1. A\n\nLukket: ja\n\nHemmeligt.\n\n# Resten\n\nÅbent.\n")
    #expect(reading.html == "<h2>A</h2>\n<h1>Resten</h1>\n<p>Åbent.</p>\n")
  }

  @Test("a closed sub-item ends at the next one or at a section of the item")
  func subitem() {
    let text =
      "## 1. A\n\n### a) X\n\nLukket: ja\n\nHemmeligt.\n\n#### Referat\n\nHemmeligt.\n\n### Andet\n\nHemmeligt.\n\n### b) Y\n\nÅbent.\n\n### c) Z\n\n**Lukket:** Ja\n\nHemmeligt.\n\n### Referat\n\nTil alle.\n"
    let reading = AgendaReading(text)
    #expect(reading.outline() == "a{} b{text[Åbent.]} c{} minutes[Til alle.]")
    #expect(reading.agenda?.items[0].subitems.map(\.isClosed) == [true, false, true])
    #expect(!reading.html.contains("Hemmeligt"))
  }

  @Test(
    "no leaves an item open, any other answer is an error",
    arguments: [("nej", 0), ("Nej", 0), ("måske", 1), ("", 1), ("ja tak", 1)])
  func answers(answer: String, faults: Int) {
    let reading = AgendaReading("## 1. A\n\nLukket: \(answer)\n\nTekst.\n")
    #expect(reading.agenda?.items[0].isClosed == false)
    #expect(reading.faults.count == faults)
    #expect(reading.outline() == "text[Tekst.]")
  }

  @Test("the place of a wrong answer is that of the answer")
  func answerPlace() {
    #expect(AgendaReading("## 1. A\n\nTid: 5\n**Lukket:** måske\n").faults == ["4:13 closed-value"])
    #expect(AgendaReading("## 1. A\n\nLukket:\n").faults == ["3:1 closed-value"])
    #expect(AgendaReading("## 1. A\n\nLukket: ja\nLukket: ja\n").faults == ["4:1 field-twice"])
  }

  @Test(
    "elsewhere than directly under the heading it is an error",
    arguments: [
      ("Lukket: ja\n\n## 1. A\n", "1:1"), ("# B\n\nLukket: ja\n", "3:1"), ("## 1. A\n\nTekst.\n\nLukket: ja\n", "5:1"),
      ("## 1. A\n\nTekst.\nLukket: ja\n", "4:1"), ("## 1. A\n\n- Lukket: ja\n", "3:3"),
      ("## 1. A\n\n> Lukket: ja\n", "3:3"),
      ("## 1. A\n\n### Referat\n\n**Lukket**: ja\n", "5:3"), ("## 1. A\n\n### Lukket: ja\n", "3:5"),
      ("## 1. A\n\n1. B\n   - Lukket: ja\n", "4:6"),
    ])
  func misplaced(text: String, place: String) {
    #expect(AgendaReading(text).faults == ["\(place) closed-misplaced"])
  }

  @Test("the word alone is text", arguments: ["Mødet er lukket: ja", "Lukket møde", "`Lukket: ja`"])
  func text(line: String) {
    #expect(AgendaReading("## 1. A\n\n\(line)\n").faults.isEmpty)
  }
}
