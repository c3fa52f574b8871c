import Diagnostics
import Minutes
import Testing

@Suite("organisations.yml and glossary.yml")
struct ListDocumentTests {
  @Test("organisations have names, spellings, a kind and former names")
  func organisations() {
    let reading = DocumentReading(
      "organisations.yml",
      """
      - name: Hjørring Kommune
        aliases: [Hjørring]
        kind: municipality
      - name: Sundhedssamarbejdsudvalget
        formerly: [{ name: Sundhedskoordinationsudvalget, until: 2022-06-30 }, Udvalget]
      """)
    #expect(reading.faults.isEmpty)
    let all = reading.organisations
    #expect(all.map(\.name.outline) == ["Hjørring Kommune@1:9", "Sundhedssamarbejdsudvalget@4:9"])
    #expect(all.map(\.kind) == [.municipality, .other])
    #expect(all.first?.aliases.map(\.value) == ["Hjørring"])
    #expect(all.last?.formerNames.map(\.name.value) == ["Sundhedskoordinationsudvalget", "Udvalget"])
    #expect(all.last?.formerNames.map { $0.until?.iso } == ["2022-06-30", nil])
  }

  @Test(
    "what an organisation can have wrong",
    arguments: [
      ("- name: 会", "1:9 empty-address"), ("- kind: region", "1:3 missing-key"),
      ("- name: A\n  kind: kommune", "2:9 unknown-word"),
      ("- name: A\n  formerly: [{ name: B, until: 2022 }]", "2:32 date-not-full"),
      ("- name: A\n  aliases: A", "2:12 alias-is-name"),
      ("name: A", "1:1 wrong-form"),
    ])
  func organisationFaults(text: String, fault: String) {
    #expect(DocumentReading("organisations.yml", text).faults == [fault])
  }

  @Test("an abbreviation has a meaning, and may have a note")
  func glossary() {
    let reading = DocumentReading(
      "glossary.yml",
      "SKU: Sundhedskoordinationsudvalget\nIPS:\n  meaning: Individuelt Planlagt job med Støtte\n  note: |\n    En sætning.\n"
    )
    #expect(reading.faults.isEmpty)
    #expect(reading.glossary.map(\.term.outline) == ["SKU@1:1", "IPS@2:1"])
    #expect(
      reading.glossary.map(\.meaning.value) == ["Sundhedskoordinationsudvalget", "Individuelt Planlagt job med Støtte"])
    #expect(reading.glossary.map(\.note) == [nil, "En sætning."])
  }

  @Test(
    "what an abbreviation can have wrong",
    arguments: [("SKU:", "1:5 missing-key"), ("SKU: { note: A }", "1:6 missing-key"), ("- SKU", "1:1 wrong-form")])
  func glossaryFaults(text: String, fault: String) {
    #expect(DocumentReading("glossary.yml", text).faults == [fault])
  }

  @Test("empty files are files of no entries", arguments: ["organisations.yml", "glossary.yml"])
  func empty(path: String) {
    #expect(DocumentReading(path, "# Endnu ingen\n").faults.isEmpty)
  }
}
