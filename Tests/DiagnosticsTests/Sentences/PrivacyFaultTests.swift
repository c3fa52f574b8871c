import Diagnostics
import Testing

@Suite("Every sentence about what must not be published, word for word")
struct PrivacyFaultTests {
  static let wordings = [
    Wording(
      PrivacyFault.cprNumber, "cpr-number",
      da: "Her står noget, der ligner et CPR-nummer.",
      "Slet det. Er det ikke et CPR-nummer, så skriv teksten i filens »allow-cpr: [\"…\"]«.",
      en: "There is something here that looks like a CPR number.",
      "Delete it. If it is no CPR number, write the text in the file’s “allow-cpr: [\"…\"]”."),
    Wording(
      PrivacyFault.email, "email-address", .warning,
      da: "Her står en e-mailadresse.",
      "Slet den, hvis den ikke skal offentliggøres.",
      en: "There is an e-mail address here.",
      "Delete it unless it is meant to be published."),
    Wording(
      PrivacyFault.phone, "telephone-number", .warning,
      da: "Her står et telefonnummer.",
      "Slet det, hvis det ikke skal offentliggøres.",
      en: "There is a telephone number here.",
      "Delete it unless it is meant to be published."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }

  @Test("the line with a CPR number is not shown, those with contacts are")
  func hidesSource() {
    #expect(PrivacyFault.cprNumber.hidesSource)
    #expect(!PrivacyFault.email.hidesSource)
    #expect(!PrivacyFault.phone.hidesSource)
  }
}
