import Diagnostics
import Minutes
import Testing

@testable import enum Minutes.ContactScanner

@Suite("E-mail addresses and telephone numbers in minutes")
struct PrivacyContactTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ContactScanner.matches(in: bytes).map { "\($0.kind) " + String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "addresses are found",
    arguments: [
      ("Skriv til a.b-c@rn.dk.", "email a.b-c@rn.dk"), ("(x_1+y@post.example.org)", "email x_1+y@post.example.org"),
      ("»info@læsø.dk«", "email info@læsø.dk"), ("12345678@rn.dk", "email 12345678@rn.dk"),
      ("..a@b.dk", "email a@b.dk"), ("a@b.dk@c.dk", "email a@b.dk"),
    ])
  func emails(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  @Test(
    "what is no address",
    arguments: ["@rn", "a@", "a@b", "a @ b.dk", "a@b.1", "a@.dk", "a@b..dk", "a@b.d", "kl. 13@sal"])
  func noEmails(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test(
    "numbers are found in the usual groupings",
    arguments: [
      ("Tlf. 98123456.", "phone 98123456"), ("Ring 98 12 34 56, tak", "phone 98 12 34 56"),
      ("(9812 3456)", "phone 9812 3456"),
      ("12 34 56 78", "phone 12 34 56 78"), ("98-12-34-56", "phone 98-12-34-56"), ("98.12.34.56", "phone 98.12.34.56"),
      ("98\u{A0}12\u{A0}34\u{A0}56", "phone 98\u{A0}12\u{A0}34\u{A0}56"), ("+45 98123456", "phone +45 98123456"),
      ("+4598 12 34 56", "phone +4598 12 34 56"), ("+45 98 123 456", "phone +45 98 123 456"),
      ("0045 9812 3456", "phone 0045 9812 3456"), ("tlf.:98123456", "phone 98123456"),
      ("98123456\nx", "phone 98123456"),
    ])
  func phones(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  @Test(
    "dates, years, amounts and case numbers are none",
    arguments: [
      "2022-2023", "2022 2023", "20220826", "26082022", "26-08-2022", "26.08.2022", "26/8 2022", "kl. 13.00-15.00",
      "12.345.678 kr.", "12 345 678", "12345678 kr.", "12345678,50", "500.000.000", "2019-065072", "2019-065072-9",
      "sag 12-34567890", "EMN-12345678", "123456789", "1234567", "98 12 34 56 78", "98 12 34", "x98123456", "98123456x",
      "01 02 03 04", "2022/12345678", "12345678/2022", "1.234.567.890", "9812-3456", "98 12-34 56", "98 12 34 5",
    ])
  func noPhones(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("in minutes they are warnings at their place, addresses of links too")
  func warnings() {
    let text =
      "## 1. A\n\nÆ a@b.dk og **98** 12 34 56.\n\n[Skriv](mailto:a@b.dk) [ring](tel:+4598123456) <c@d.dk>\n\n[a@b.dk](mailto:a@b.dk)\n"
    let reading = AgendaReading(text)
    #expect(
      reading.faults == [
        "3:3 email-address", "3:15 telephone-number", "5:49 email-address", "5:16 email-address",
        "5:35 telephone-number",
        "7:2 email-address",
      ])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("a link that leads to nobody names nobody")
  func emptyLinks() {
    #expect(AgendaReading("[Skriv](mailto:) [ring](tel:)\n").faults.isEmpty)
  }

  @Test("elsewhere they are nobody's business")
  func elsewhere() {
    let file = SourceFile(path: "pages/om.md", bytes: Array("a@b.dk 98123456".utf8))
    var diagnostics: [Diagnostic] = []
    PrivacyCheck(file, allowedCPR: [], findsContacts: false)
      .check(Located("a@b.dk 98123456", at: .start), reportingTo: &diagnostics)
    #expect(diagnostics.isEmpty)
    PrivacyCheck(file, allowedCPR: [], findsContacts: true)
      .check(Located("a@b.dk 98123456", at: .start), reportingTo: &diagnostics)
    #expect(diagnostics.compactMap(\.position?.column) == [1, 8])
  }

  @Test("a CPR number is no telephone number besides")
  func overlap() {
    #expect(AgendaReading("010180-1234\n").faults == ["1:1 cpr-number"])
  }
}
