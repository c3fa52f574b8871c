import Diagnostics
import Minutes
import Testing

@Suite("site.yml")
struct SiteDocumentTests {
  private func site(_ lines: String) -> DocumentReading {
    DocumentReading("site.yml", "title: A\nurl: https://example.org\n\(lines)\n")
  }

  @Test("every key is read")
  func everything() throws {
    let reading = DocumentReading(
      "site.yml",
      """
      title: Sundhedsklynger i Nordjylland
      url: https://example.org/referater/
      language: en
      publisher: Klyngesekretariatet
      contact: { email: klynger@example.org, phone: 12 34 56 78 }
      description: One sentence.
      licence: CC BY 4.0
      accessibility-statement: { url: "https://was.digst.dk/example-org?a=1", updated: 1 March 2026 }
      menu: [clusters, themes, om]
      """)
    let site = try #require(reading.site)
    #expect(reading.faults.isEmpty)
    #expect(site.title.value == "Sundhedsklynger i Nordjylland")
    #expect(site.url == Located("https://example.org/referater", at: SourcePosition(line: 2, column: 6)))
    #expect(site.language == .en)
    #expect(site.publisher == "Klyngesekretariatet")
    #expect(site.contact == Contact(email: "klynger@example.org", phone: "12 34 56 78"))
    #expect(site.description == "One sentence.")
    #expect(site.licence == "CC BY 4.0")
    #expect(site.accessibilityStatement?.url.value == "https://was.digst.dk/example-org?a=1")
    #expect(site.accessibilityStatement?.updated?.value.iso == "2026-03-01")
    #expect(site.menu.map(\.value) == ["clusters", "themes", "om"])
  }

  @Test("title and address must be there; Danish is the default")
  func required() {
    #expect(DocumentReading("site.yml", "publisher: A\n").faults == ["1:1 missing-key", "1:1 missing-key"])
    #expect(site("publisher: A").site?.language == .da)
    #expect(DocumentReading("site.yml", "").site == nil)
  }

  @Test("a contact of one text is the e-mail address")
  func contact() {
    #expect(site("contact: bo@example.org").site?.contact == Contact(email: "bo@example.org"))
    #expect(site("contact: 12 34 56 78").faults == ["3:10 invalid-email"])
    #expect(site("contact: { email: bo@example }").faults == ["3:19 invalid-email"])
  }

  @Test(
    "an address that a site cannot have",
    arguments: [
      "example.org", "ftp://example.org", "https://", "https:///sti", "https://example.org?a",
      "https://example.org/a#b",
      "https://example.org/a b", "https://example.org//a", "https://example.org/../a", "https://bo@example.org",
      "https://example.org:port", "https://.org", "javascript:alert(1)", "https://ø.dk",
    ])
  func urls(url: String) {
    #expect(DocumentReading("site.yml", "title: A\nurl: '\(url)'\n").faults == ["2:7 invalid-url"])
    #expect(SiteDocument.fault(ofURL: url)?.code == "invalid-url")
  }

  @Test(
    "addresses that a site can have",
    arguments: ["https://example.org", "http://localhost:8080/a/b", "HTTPS://EXAMPLE.ORG/a%20b", "https://127.0.0.1/"])
  func goodURLs(url: String) {
    #expect(DocumentReading("site.yml", "title: A\nurl: \(url)\n").faults.isEmpty)
    #expect(SiteDocument.fault(ofURL: url) == nil)
  }

  @Test("a language that there is not")
  func language() {
    let reading = site("language: sv")
    #expect(reading.faults == ["3:11 unknown-word"])
    #expect(reading.diagnostics.first?.fault.suggestion(in: .da) == "Vælg et af ordene: da, en.")
  }
}
