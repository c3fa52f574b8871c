import Diagnostics
import Testing

@Suite("Every sentence about links, word for word")
struct LinkFaultTests {
  static let wordings = [
    Wording(
      LinkFault.empty, "empty-link",
      da: "Linket fører ingen steder hen.", "Skriv en adresse i parentesen.",
      en: "The link leads nowhere.", "Write an address into the brackets."),
    Wording(
      LinkFault.scheme("javascript"), "unsafe-link",
      da: "Links med »javascript:« er ikke tilladt.",
      "Brug http, https, mailto eller tel, en fil eller et møde, en person eller et tema.",
      en: "Links with “javascript:” are not allowed.",
      "Use http, https, mailto or tel, a file, or a meeting, a person or a theme."),
    Wording(
      LinkFault.address("http:/x"), "invalid-address",
      da: "Adressen »http:/x« er ikke en gyldig webadresse.", nil,
      en: "The address “http:/x” is not a valid web address.", nil),
    Wording(
      LinkFault.outside("../../x.pdf"), "link-outside-content",
      da: "Linket »../../x.pdf« fører ud af mappen med indhold.", "Læg filen ind i mappen, ved siden af mødet.",
      en: "The link “../../x.pdf” leads out of the content folder.", "Put the file into the folder, beside the meeting."
    ),
    Wording(
      LinkFault.missingFile("nej.md", nearest: "ja.md"), "missing-file",
      da: "Linket fører til »nej.md«, som ikke findes.", "Mente du »ja.md«?",
      en: "The link leads to “nej.md”, which does not exist.", "Did you mean “ja.md”?"),
    Wording(
      LinkFault.missingFile("nej.md", nearest: nil), "missing-file",
      da: "Linket fører til »nej.md«, som ikke findes.", nil,
      en: "The link leads to “nej.md”, which does not exist.", nil),
    Wording(
      LinkFault.draft("kladde.md"), "link-to-draft",
      da: "Linket fører til kladden »kladde.md«, som ikke bliver offentliggjort.",
      "Fjern linket, eller byg med --drafts.",
      en: "The link leads to the draft “kladde.md”, which is not published.",
      "Take the link out, or build with --drafts."),
    Wording(
      LinkFault.anchor("punkt-9", nearest: "#punkt-8"), "missing-anchor",
      da: "Siden har intet sted, der hedder »#punkt-9«.", "Mente du »#punkt-8«?",
      en: "The page has no place called “#punkt-9”.", "Did you mean “#punkt-8”?"),
    Wording(
      LinkFault.unknown(.person, name: "mads", nearest: "person:mads-duedahl"), "unknown-person",
      da: "Linket nævner personen »mads«, som ikke findes.", "Mente du »person:mads-duedahl«?",
      en: "The link names the person “mads”, which does not exist.", "Did you mean “person:mads-duedahl”?"),
    Wording(
      LinkFault.unknown(.theme, name: "vejr", nearest: nil), "unknown-theme",
      da: "Linket nævner temaet »vejr«, som ikke findes.", nil,
      en: "The link names the theme “vejr”, which does not exist.", nil),
    Wording(
      LinkFault.unknown(.cluster, name: "nordd", nearest: "nord"), "unknown-cluster",
      da: "Linket nævner klyngen »nordd«, som ikke findes.", "Mente du »nord«?",
      en: "The link names the cluster “nordd”, which does not exist.", "Did you mean “nord”?"),
    Wording(
      LinkFault.unknown(.body, name: "fagligt", nearest: "faglig"), "unknown-body",
      da: "Linket nævner organet »fagligt«, som ikke findes.", "Mente du »faglig«?",
      en: "The link names the body “fagligt”, which does not exist.", "Did you mean “faglig”?"),
    Wording(
      LinkFault.meetingForm("nord"), "invalid-meeting-link",
      da: "»meeting:nord« kan ikke læses som et møde.",
      "Skriv »meeting:KLYNGE/ORGAN/DATO«, f.eks. »meeting:nord/faglig/2022-11-07«.",
      en: "“meeting:nord” cannot be read as a meeting.",
      "Write “meeting:CLUSTER/BODY/DATE”, e.g. “meeting:nord/faglig/2022-11-07”."),
    Wording(
      LinkFault.blanks(written: "person:Mads Duedahl", right: "person:mads-duedahl"), "blanks-in-link",
      da: "Linket »person:Mads Duedahl« bliver ikke til et link, fordi der er mellemrum i det.",
      "Skriv »person:mads-duedahl«.",
      en: "The link “person:Mads Duedahl” does not become a link because there are blanks in it.",
      "Write “person:mads-duedahl”."),
  ]

  @Test("every sentence, word for word", arguments: wordings)
  func wording(_ wording: Wording) { wording.check() }

  @Test("an address is quoted up to eighty characters")
  func longAddress() {
    let message = LinkFault.address("https:///" + String(repeating: "å", count: 90)).message(in: .da)
    #expect(message == "Adressen »https:///\(String(repeating: "å", count: 71))…« er ikke en gyldig webadresse.")
  }
}
