import Diagnostics
import Minutes
import Testing

/// The shapes that agendas of five different secretariats have, with words of our own.
@Suite("Agendas as secretariats write them")
struct AgendaShapeTests {
  @Test("numbers with a full stop, lettered sub-items, one section for all of them")
  func subitems() {
    let text = """
      ## 1. Velkomst v/ Bo Ask

      ### Referat
      Bo bød velkommen.

      ## 2. Gruppens opgave v/ Bo Ask
      ### a) Drøftelse af opgaven
      ### b) Beslutning om mødekadence

      #### Referat
      Beslutning: Der holdes to møder om året.

      ### Bilag
      1. Kommissorium

      ### Referat
      Bo indledte.

      ## 7. Eventuelt

      - Hvad skal på næste dagsorden?

      ### Referat
      Ønske om et punkt om data.
      """
    let reading = AgendaReading(text, persons: ["Bo Ask"])
    #expect(
      reading.headings == [
        "punkt-1 1 Velkomst", "punkt-2 2 Gruppens opgave", "punkt-2-a a Drøftelse af opgaven",
        "punkt-2-b b Beslutning om mødekadence", "punkt-7 7 Eventuelt",
      ])
    #expect(
      reading.outline(of: 1)
        == "a{} b{minutes[Der holdes to møder om året.]} attachments[Kommissorium] minutes[Bo indledte.]")
    #expect(reading.decisions == ["punkt-2-b-beslutning: Der holdes to møder om året."])
    #expect(reading.faults.isEmpty)
  }

  @Test("numbers with a bracket, section headings with and without a colon, bullets behind a line of text")
  func colons() {
    let text = """
      ## 3) Status fra styregruppen:

      Formandskabet præsenterer status.

      ### Indstilling:

      Det indstilles, at klyngen

      - drøfter status.
      - aftaler næste møde.

      ### Bilag

      1. Organisering
      2. "Aftalematicen"

      ### Referat

      #### Orientering fra regionen
      En plan er på vej.

      2. november kl. 14-16

      På vej er 500.000 kr. til klyngen (sag 2019-065072-9).
      """
    let reading = AgendaReading(text)
    #expect(reading.headings == ["punkt-3 3 Status fra styregruppen:"])
    #expect(
      reading.outline() == """
        text[Formandskabet præsenterer status.] \
        recommendation[Det indstilles, at klyngen | drøfter status. aftaler næste møde.] \
        attachments[Organisering "Aftalematicen"] \
        minutes[Orientering fra regionen | En plan er på vej. | november kl. 14-16 | \
        På vej er 500.000 kr. til klyngen (sag 2019-065072-9).]
        """)
    #expect(reading.faults.isEmpty)
  }

  @Test("presenters behind »ved«, an instruction as text, a decision and a task in the same paragraph")
  func instruction() {
    let text = """
      ## 5. Nyt om de politiske møder og fremtidens klynger ved Bo Ask

      Det indstilles:
      At emnet drøftes

      Bo indledte punktet.
      Beslutning: Punktet sættes på de kommende møder.
      Opgave (Ib Elm, frist 1. juli 2022): give en tilbagemelding på de to aftaler.

      ## 6. Robotten Ervin ved Ib Elm

      Status blev taget til efterretning.

      ## 11. Evt.

      Intet til dette punkt.
      """
    let reading = AgendaReading(text, persons: ["Bo Ask"])
    #expect(
      reading.headings == [
        "punkt-5 5 Nyt om de politiske møder og fremtidens klynger", "punkt-6 6 Robotten Ervin ved Ib Elm",
        "punkt-11 11 Evt.",
      ])
    #expect(reading.decisions == ["punkt-5-beslutning: Punktet sættes på de kommende møder."])
    #expect(reading.actions == ["punkt-5-opgave: give en tilbagemelding på de to aftaler."])
    #expect(reading.agenda?.actions.first?.dueDate?.iso == "2022-07-01")
    #expect(reading.faults.isEmpty)
  }

  @Test("notes that begin at item 2, with a dash behind the number and headings of their own")
  func notes() {
    let text = """
      ## Punkt 2 – politisk klynge

      ### Nærhospital
      Projektet handler om en fælles plan (se punkt 3).

      ### DÆMP
      Opgave (formandskabet/sekretariatet): tale med udvalget.

      ## Punkt 4 – Temadrøftelse – somatikkens plan

      Det blev drøftet.

      ## Punkt 6 – Eventuelt og gensidig orientering
      """
    let reading = AgendaReading(text)
    #expect(
      reading.headings == [
        "punkt-2 2 politisk klynge", "punkt-4 4 Temadrøftelse – somatikkens plan",
        "punkt-6 6 Eventuelt og gensidig orientering",
      ])
    #expect(
      reading.outline()
        == "text[Nærhospital | Projektet handler om en fælles plan (se punkt 3). | DÆMP | tale med udvalget.]")
    #expect(reading.agenda?.actions.first?.owners.map(\.value) == ["formandskabet", "sekretariatet"])
    #expect(reading.faults.isEmpty)
  }
}
