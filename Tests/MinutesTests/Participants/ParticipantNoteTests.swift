import Diagnostics
import Minutes
import Testing

@Suite("Notes of participants")
struct ParticipantNoteTests {
  private func outline(_ note: String, in code: LanguageCode = .da) -> String {
    let outline = ParticipantReading("Bo Hansen (\(note))", in: code).outline
    return outline.hasPrefix("Bo Hansen | ") ? String(outline.dropFirst(12)) : outline
  }

  @Test(
    "Danish words for what somebody was",
    arguments: [
      ("afbud", "absent"), ("Afbud", "absent"), ("meldt afbud", "absent"), ("fraværende", "absent"),
      ("ikke til stede", "absent"), ("ordstyrer", "chair"), ("mødeleder", "chair"), ("dirigent", "chair"),
      ("vært", "host"), ("referent", "minute-taker"), ("gæst", "guest"), ("sekretariat", "secretariat"),
      ("via Teams", "remote “via Teams”"), ("deltog online", "remote “online”"), ("virtuelt", "remote “virtuelt”"),
      ("virtuel deltagelse", "remote “virtuel deltagelse”"), ("deltog via Zoom", "remote “via Zoom”"),
      ("stedfortræder for Ida Lund", "for Ida Lund"), ("suppleant for Ida Lund", "for Ida Lund"),
      ("i stedet for direktør Ida Lund", "for Ida Lund"), ("som stedfortræder for Ida Lund", "for Ida Lund"),
      ("ikke udpeget", "vacant"), ("endnu ikke udpeget", "vacant"),
    ])
  func danish(note: String, meaning: String) {
    #expect(outline(note) == meaning)
  }

  @Test(
    "English words for what somebody was",
    arguments: [
      ("absent", "absent"), ("regrets", "absent"), ("apologies", "absent"), ("chair", "chair"), ("host", "host"),
      ("minute-taker", "minute-taker"), ("scribe", "minute-taker"), ("guest", "guest"), ("secretariat", "secretariat"),
      ("remote", "remote “remote”"), ("via Teams", "remote “via Teams”"), ("attended online", "remote “online”"),
      ("instead of Ida Lund", "for Ida Lund"), ("vacant", "vacant"), ("items 1-3", "items 1,2,3"),
      ("not item 2", "items not 2"), ("until item 9", "items before 9"), ("from item 4", "items from 4"),
      ("absent: on leave", "absent: on leave"), ("regrets due to illness", "absent: illness"),
      ("afbud", "“afbud”"),
    ])
  func english(note: String, meaning: String) {
    #expect(outline(note, in: .en) == meaning)
  }

  @Test(
    "items that somebody was present for",
    arguments: [
      ("punkt 1, 2 og 5", "items 1,2,5"), ("punkt 1-3", "items 1,2,3"), ("punkt 1 – 3", "items 1,2,3"),
      ("punkterne1-3", "items 1,2,3"), ("pkt. 3", "items 3"), ("pkt.3", "items 3"), ("punkt 1. og 2.", "items 1,2"),
      ("deltog i punkt 1 til 3", "items 1,2,3"), ("kun punkt 5, 3 & 3", "items 3,5"),
      ("deltog kun under behandlingen af punkt 4", "items 4"), ("ikke punkt 2-4", "items not 2,3,4"),
      ("afbud til punkt 3", "items not 3"), ("deltog ikke i punkt 3", "items not 3"),
      ("deltog til punkt 9", "items before 9"), ("indtil punkt 9", "items before 9"),
      ("til og med punkt 8", "items through 8"), ("deltog fra punkt 4", "items from 4"),
      ("fra og med pkt. 4", "items from 4"), ("fra punkt 2 til punkt 5", "items 2,3,4,5"),
      ("deltager i punkterne 1-3", "items 1,2,3"),
    ])
  func items(note: String, meaning: String) {
    #expect(outline(note) == meaning)
  }

  @Test("the words of an item note are kept as written")
  func itemWords() {
    #expect(
      ParticipantReading("Bo Hansen (vært, deltog til punkt 9)").notes
        == [.host, .items(.before(9), text: "deltog til punkt 9")])
  }

  @Test(
    "several notes in a bracket",
    arguments: [
      ("vært og mødeleder", "host | chair"), ("vært, referent", "host | minute-taker"),
      ("vært; via Teams", "host | remote “via Teams”"),
      ("gæst, punkt 1, 2 og 5, via Teams", "guest | items 1,2,5 | remote “via Teams”"),
      ("online i punkt 1-3", "remote “online” | items 1,2,3"),
      ("afbud, i stedet for Ida Lund", "absent | for Ida Lund"),
      ("til og med punkt 3 og vært", "items through 3 | host"),
    ])
  func several(note: String, meaning: String) {
    #expect(outline(note) == meaning)
  }

  @Test(
    "a reason for absence",
    arguments: [
      ("afbud: ferie", "absent: ferie"), ("afbud pga. sygdom", "absent: sygdom"),
      ("afbud på grund af ferie og kursus", "absent: ferie og kursus"), ("afbud – syg", "absent: syg"),
      ("afbud: syg, tilbage i maj", "absent: syg, tilbage i maj"), ("afbud: ferie, 2 uger", "absent: ferie, 2 uger"),
      ("afbud: ferie, i stedet for Ida Lund", "absent: ferie | for Ida Lund"),
      ("afbud: ferie; kommer igen", "absent: ferie | “kommer igen”"), ("afbud:", "absent"),
    ])
  func reasons(note: String, meaning: String) {
    #expect(outline(note) == meaning)
  }

  @Test(
    "another note is shown as written, in one piece",
    arguments: [
      "formand for Social og Sundhed", "kommer senere, ca. kl. 14", "afbud fra punkt 4", "gæst?", "punkt 3a",
      "punkt 1-",
      "forlod mødet kl. 14", "i stedet for", "punkt 2022", "til punkt 3 og 4",
    ])
  func others(note: String) {
    #expect(outline(note) == "“\(note)”")
  }

  @Test("unknown notes among known ones keep their place and words")
  func mixed() {
    #expect(
      outline("ny i gruppen, vært, bor i Skagen og Aalborg") == "“ny i gruppen” | host | “bor i Skagen og Aalborg”")
  }

  @Test("a note that is nearly a known one is a warning")
  func nearMiss() throws {
    let reading = ParticipantReading("Bo Hansen, PLO (abfud)")
    #expect(reading.notes == [.other("abfud")])
    #expect(reading.faults == ["6:21 near-note"])
    #expect(reading.reading.diagnostics.first?.severity == .warning)
  }

  @Test("items that count backwards are an error")
  func backwards() {
    #expect(ParticipantReading("Bo Hansen (punkt 5-3)").faults == ["6:16 items-backwards"])
  }

  @Test("each part and note has its place, in characters")
  func places() {
    let line = ParticipantReading("Konst. kontorchef Bjørn Ågård, chef (vært, punkt 1-3), PLO – afbud").line
    #expect(line?.name.position == SourcePosition(line: 6, column: 23))
    #expect(line?.parts.map(\.position.column) == [36, 60])
    #expect(line?.notes.map(\.position.column) == [42, 48, 66])
  }

  @Test(
    "places in a text that YAML has changed are those of its start",
    arguments: ["'Bo Hansen, konen''s PLO'", "\"Bo Hansen, \\u0041LO\"", "Bo Hansen,\n    PLO"])
  func placesOfChangedText(line: String) {
    let reading = ParticipantReading(line)
    let start = line.hasPrefix("B") ? 5 : 6
    #expect(reading.line?.parts.map(\.position) == [SourcePosition(line: 6, column: start)])
  }

  @Test("places in a quoted text are exact where nothing is changed")
  func placesInQuotes() {
    #expect(
      ParticipantReading("'Bo Hansen, PLO'").line?.parts.map(\.position) == [SourcePosition(line: 6, column: 17)])
  }
}
