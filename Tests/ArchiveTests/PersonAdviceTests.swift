import Archive
import Diagnostics
import Testing

@Suite("Advice on persons who may be one")
struct PersonAdviceTests {
  private func advice(_ names: [[String]], persons: [String: String] = [:]) -> [String] {
    var texts = persons
    for (place, names) in names.enumerated() {
      let list = names.map { "\n  - \($0)" }.joined()
      texts["meetings/\(place).md"] = SampleSite.meeting("2021-0\(place + 1)-01", "participants:" + list)
    }
    let site = SampleSite(texts)
    return site.registry.adviceOnPersons(in: site.documents).map {
      "\($0.file):\($0.position?.line ?? 0):\($0.position?.column ?? 0)+\($0.length) \($0.fault.message(in: .en))"
    }
  }

  @Test("is given where one name has all words of the other, at the newest line of the rarer one")
  func shortened() {
    #expect(
      advice([["Bo Ravn Lund", "Ane Ravn"], ["Bo Ravn Lund"], ["Bo Lund"]]) == [
        "content/meetings/2.md:6:5+7 “Bo Lund” and “Bo Ravn Lund” may be the same person."
      ])
    #expect(
      advice([["Bo Lund"], ["Bo Lund"], ["Bo Ravn-Lund"]]) == [
        "content/meetings/2.md:6:5+12 “Bo Ravn-Lund” and “Bo Lund” may be the same person."
      ])
  }

  @Test("is not given of names that have but one word in common, nor where files tell the two apart")
  func others() {
    #expect(advice([["Bo Ravn Lund", "Bo Holm Lund", "Bo Ravn", "Ane Lund", "Bo"]]) == [])
    let files = [
      "persons/bo-lund.md": "---\nname: Bo Lund\n---\n", "persons/bo-ravn-lund.md": "---\nname: Bo Ravn Lund\n---\n",
    ]
    #expect(advice([["Bo Ravn Lund", "Bo Lund"]], persons: files) == [])
    #expect(advice([["Bo Ravn Lund", "Bo Lund"]], persons: ["persons/bo.md": "---\nname: Bo Lund\n---\n"]).count == 1)
  }

  @Test("the archive's own names and its glossary are no unknown abbreviations")
  func abbreviations() {
    let site = SampleSite([
      "glossary.yml": "IPS: Støtte\n", "organisations.yml": "- name: PLO-Nord\n  aliases: [KL]\n",
      "themes/epj.md": "---\ntitle: Om EPJ\n---\n",
    ])
    #expect(site.registry.knownAbbreviations.isSuperset(of: ["IPS", "PLO", "KL", "EPJ"]))
  }
}
