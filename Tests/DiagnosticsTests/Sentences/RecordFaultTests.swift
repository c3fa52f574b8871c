import Diagnostics
import Testing

@Suite("Every sentence about keys and values, word for word")
struct RecordFaultTests {
  static let wordings = [
    Wording(
      RecordFault.unknownKey("deltager", nearest: "participants", known: ["cluster", "participants"]), "unknown-key",
      da: "Nøglen »deltager« kendes ikke her.",
      "Mente du »participants«?",
      en: "The key “deltager” is not known here.",
      "Did you mean “participants”?"),
    Wording(
      RecordFault.unknownKey("vejr", nearest: nil, known: ["cluster", "participants"]), "unknown-key",
      da: "Nøglen »vejr« kendes ikke her.",
      "Her kan stå: cluster, participants.",
      en: "The key “vejr” is not known here.",
      "Known here: cluster, participants."),
    Wording(
      RecordFault.missingKey("cluster"), "missing-key",
      da: "Nøglen »cluster« mangler.",
      "Tilføj en linje: »cluster: …«.",
      en: "The key “cluster” is missing.",
      "Add a line: “cluster: …”."),
    Wording(
      RecordFault.emptyValue(key: "cluster"), "empty-value",
      da: "Nøglen »cluster« har ingen værdi.",
      "Skriv værdien efter kolonet.",
      en: "The key “cluster” has no value.",
      "Write the value after the colon."),
    Wording(
      RecordFault.emptyItem, "empty-item",
      da: "Et punkt på listen er tomt.",
      "Skriv noget efter bindestregen, eller slet linjen.",
      en: "An item of the list is empty.",
      "Write something after the dash, or delete the line."),
    Wording(
      RecordFault.wrongForm(key: "place", expected: [.line], found: .list), "wrong-form",
      da: "»place« skal være en tekst på én linje, men er en liste.",
      "Skriv teksten uden bindestreg foran. Begynder den selv med »[«, så sæt anførselstegn om den.",
      en: "“place” must be a text on one line, not a list.",
      "Write the text without a dash before it. If it begins with “[” itself, put it in quotation marks."),
    Wording(
      RecordFault.wrongForm(key: nil, expected: [.line], found: .keys), "wrong-form",
      da: "Her skal stå en tekst på én linje, men der står nøgler med værdier.",
      "Står der kolon og mellemrum inde i teksten, så sæt anførselstegn om den.",
      en: "There must be a text on one line here, not keys with values.",
      "If there is a colon and a space inside the text, put it in quotation marks."),
    Wording(
      RecordFault.wrongForm(key: "contact", expected: [.line, .keys], found: .list), "wrong-form",
      da: "»contact« skal være en tekst på én linje eller nøgler med værdier, men er en liste.",
      "Skriv teksten uden bindestreg foran. Begynder den selv med »[«, så sæt anførselstegn om den.",
      en: "“contact” must be a text on one line or keys with values, not a list.",
      "Write the text without a dash before it. If it begins with “[” itself, put it in quotation marks."),
    Wording(
      RecordFault.wrongForm(key: "formerly", expected: [.list], found: .keys), "wrong-form",
      da: "»formerly« skal være en liste, men er nøgler med værdier.",
      "Skriv hvert punkt på sin egen linje med en bindestreg og et mellemrum foran.",
      en: "“formerly” must be a list, not keys with values.",
      "Write each item on a line of its own, with a dash and a space before it."),
    Wording(
      RecordFault.wrongForm(key: "bodies", expected: [.keys], found: .text), "wrong-form",
      da: "»bodies« skal være nøgler med værdier, men er en tekst.",
      "Skriv hver oplysning på sin egen linje: nøgle, kolon, mellemrum, værdi.",
      en: "“bodies” must be keys with values, not a text.",
      "Write each piece on a line of its own: key, colon, space, value."),
    Wording(
      RecordFault.lineBreak(key: "place", looksLikeList: false), "line-break",
      da: "»place« skal stå på én linje, men går over flere.",
      "Skriv hele værdien på én linje.",
      en: "“place” must be on one line, but runs over several.",
      "Write the whole value on one line."),
    Wording(
      RecordFault.lineBreak(key: nil, looksLikeList: true), "line-break",
      da: "Værdien skal stå på én linje, men går over flere.",
      "Er det en liste, så giv hvert punkt sin egen bindestreg med mellemrum efter, lige under den første.",
      en: "The value must be on one line, but runs over several.",
      "If it is a list, give each item its own hyphen and space, right below the first."),
    Wording(
      RecordFault.unknownWord("aproved", key: "status", nearest: "approved", allowed: ["planned", "approved"]),
      "unknown-word",
      da: "»status« kan ikke være »aproved«.",
      "Mente du »approved«?",
      en: "“status” cannot be “aproved”.",
      "Did you mean “approved”?"),
    Wording(
      RecordFault.unknownWord("måske", key: nil, nearest: nil, allowed: ["planned", "approved"]), "unknown-word",
      da: "Værdien kan ikke være »måske«.",
      "Vælg et af ordene: planned, approved.",
      en: "The value cannot be “måske”.",
      "Choose one of the words: planned, approved."),
    Wording(
      RecordFault.neitherYesNorNo("måske", key: "listed"), "neither-yes-nor-no",
      da: "»listed« skal være »true« eller »false«, ikke »måske«.",
      "Skriv »true« for ja og »false« for nej.",
      en: "“listed” must be “true” or “false”, not “måske”.",
      "Write “true” for yes and “false” for no."),
    Wording(
      RecordFault.neitherYesNorNo("måske", key: nil), "neither-yes-nor-no",
      da: "Værdien skal være »true« eller »false«, ikke »måske«.",
      "Skriv »true« for ja og »false« for nej.",
      en: "The value must be “true” or “false”, not “måske”.",
      "Write “true” for yes and “false” for no."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }

  @Test("what a writer wrote is quoted up to eighty characters")
  func longWord() {
    let word = String(repeating: "å", count: 81)
    let message = RecordFault.unknownWord(word, key: "status", nearest: nil, allowed: ["planned"]).message(in: .da)
    #expect(message == "»status« kan ikke være »\(word.dropLast())…«.")
  }
}
