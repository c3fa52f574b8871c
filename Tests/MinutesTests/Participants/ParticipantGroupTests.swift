import Diagnostics
import Minutes
import Testing

@Suite("Groups of participants")
struct ParticipantGroupTests {
  private func groups(_ yaml: String, in code: LanguageCode = .da) -> [ParticipantGroup] {
    DocumentReading.meeting("participants:\(yaml)", in: code).meeting?.groups ?? []
  }

  private func outlines(_ yaml: String) -> [[String]] {
    groups(yaml).map { $0.participants.map(ParticipantReading.outline) }
  }

  @Test("groups stand in the order written, with their headings' places")
  func order() {
    let groups = groups("\n  Fra PLO:\n    - Bo Hansen\n  Afbud:\n    - Ida Lund")
    #expect(groups.map(\.title?.value) == ["Fra PLO", "Afbud"])
    #expect(groups.map(\.title?.position) == [SourcePosition(line: 6, column: 3), SourcePosition(line: 8, column: 3)])
    #expect(groups.map(\.kind) == [.ordinary, .absent])
  }

  @Test("one flat list is a group without a heading")
  func flat() {
    #expect(groups("\n  - Bo Hansen\n  - Ida Lund").map(\.title?.value) == [nil])
    #expect(outlines("\n  - Bo Hansen\n  - Ida Lund") == [["Bo Hansen", "Ida Lund"]])
  }

  @Test(
    "what a heading says of all in it",
    arguments: [
      ("Afbud", LanguageCode.da, ParticipantGroup.Kind.absent), ("Afbud fra", .da, .absent),
      ("FRAVÆRENDE", .da, .absent),
      ("Gæster", .da, .guests), ("Inviterede gæster", .da, .guests), ("Sekretariat", .da, .secretariat),
      ("Sekretariatet", .da, .secretariat), ("Fra kommunerne", .da, .ordinary), ("Gæstelærere", .da, .ordinary),
      ("Absent", .en, .absent), ("Regrets", .en, .absent), ("Guests", .en, .guests), ("Secretariat", .en, .secretariat),
    ])
  func kinds(heading: String, code: LanguageCode, kind: ParticipantGroup.Kind) {
    #expect(groups("\n  \(heading):\n    - Bo Hansen", in: code).map(\.kind) == [kind])
  }

  @Test("a heading's items hold for all lines that have none of their own")
  func headingNotes() {
    #expect(
      outlines("\n  Gæster som deltager i punkterne 1-3:\n    - Bo Hansen\n    - Ida Lund (punkt 2)")
        == [["Bo Hansen | items 1,2,3", "Ida Lund | items 2"]])
    #expect(outlines("\n  Fra PLO (via Teams):\n    - Bo Hansen") == [["Bo Hansen | remote “via Teams”"]])
  }

  @Test(
    "a group may be one line of names",
    arguments: [
      ("Bo Hansen, Ida Lund og Carl K. Toft", ["Bo Hansen", "Ida Lund", "Carl K. Toft"]),
      ("Rikke, Leif og Søren", ["Rikke", "Leif", "Søren"]),
      ("Bo Hansen (vært), Ida Lund (afbud)", ["Bo Hansen | host", "Ida Lund | absent"]),
      ("direktør Bo Hansen og konsulent Ida Lund", ["[direktør] Bo Hansen", "[konsulent] Ida Lund"]),
      ("Bo Hansen, chef, PLO; Ida Lund, Rebild Kommune", ["Bo Hansen | chef | PLO", "Ida Lund | Rebild Kommune"]),
      ("Bo Hansen", ["Bo Hansen"]),
    ])
  func names(line: String, meanings: [String]) {
    #expect(outlines("\n  Gæster: \(line)") == [meanings])
    #expect(outlines(" \(line)") == [meanings])
  }

  @Test(
    "one line with role or organisation is one participant",
    arguments: [
      ("Dinah Høngaard, næstformand", "Dinah Høngaard | næstformand"),
      ("Bo Hansen, Direktør", "Bo Hansen | Direktør"),
      ("Bo Hansen, Hjørring Kommune", "Bo Hansen | Hjørring Kommune"),
      ("Bo Hansen, NordKAP", "Bo Hansen | NordKAP"),
      ("Bo Hansen, formand for Social og Sundhed", "Bo Hansen | formand for Social og Sundhed"),
      ("Bo Hansen, Sundheds- og Kulturforvaltningen", "Bo Hansen | Sundheds- og Kulturforvaltningen"),
    ])
  func singleParticipant(line: String, meaning: String) {
    #expect(outlines("\n  Gæster: \(line)") == [[meaning]])
  }

  @Test("a list of one line is a participant, not a row of names")
  func listOfOne() {
    #expect(outlines("\n  Gæster:\n    - Bo Hansen, Ida Lund") == [["Bo Hansen | Ida Lund"]])
  }

  @Test("a mapping says what is what")
  func mapping() {
    #expect(
      outlines(
        "\n  - { name: Lotte Holt Worup, role: centerchef, organisation: Rebild Kommune, items: [1, 2-3], note: via Teams }"
      )
        == [["Lotte Holt Worup | role centerchef | of Rebild Kommune | remote “via Teams” | items 1,2,3"]])
    #expect(outlines("\n  - { name: Direktør Bo Hansen (vært) }") == [["[Direktør] Bo Hansen | host"]])
    #expect(outlines("\n  - { name: Bo Hansen, items: ikke 2 }") == [["Bo Hansen | items not 2"]])
  }

  @Test("items that are no numbers are an error")
  func mappingItems() {
    let reading = DocumentReading.meeting("participants:\n  - { name: Bo Hansen, items: [et, 2] }")
    #expect(reading.faults == ["6:32 unreadable-items"])
  }

  @Test("an unknown key of a mapping is an error with the right key")
  func mappingKeys() throws {
    let reading = DocumentReading.meeting("participants:\n  - { name: Bo Hansen, rolle: chef }")
    #expect(reading.faults == ["6:24 unknown-key"])
    #expect(reading.diagnostics.first?.fault.suggestion(in: .da) == "Mente du »role«?")
  }

  @Test("an empty group is a group of nobody")
  func empty() {
    #expect(outlines("\n  Gæster:\n  Afbud:\n    - Bo Hansen") == [[], ["Bo Hansen"]])
  }
}
