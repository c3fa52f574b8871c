import Diagnostics
import Testing

@Suite("Every sentence about addresses, names and places of files, word for word")
struct FrontMatterFaultTests {
  static let wordings = [
    Wording(
      FrontMatterFault.invalidURL("a", .scheme), "invalid-url",
      da: "Adressen »a« kan ikke bruges: Den begynder hverken med https:// eller http://.",
      "Skriv fx »https://example.org/referater«.",
      en: "The address “a” cannot be used: it begins with neither https:// nor http://.",
      "Write “https://example.org/minutes”, for example."),
    Wording(
      FrontMatterFault.invalidURL("a", .host), "invalid-url",
      da: "Adressen »a« kan ikke bruges: Den har intet værtsnavn.",
      "Skriv fx »https://example.org/referater«.",
      en: "The address “a” cannot be used: it has no host name.",
      "Write “https://example.org/minutes”, for example."),
    Wording(
      FrontMatterFault.invalidURL("a", .query), "invalid-url",
      da: "Adressen »a« kan ikke bruges: Den indeholder »?« eller »#«.",
      "Skriv fx »https://example.org/referater«.",
      en: "The address “a” cannot be used: it contains “?” or “#”.",
      "Write “https://example.org/minutes”, for example."),
    Wording(
      FrontMatterFault.invalidURL("a", .character), "invalid-url",
      da: "Adressen »a« kan ikke bruges: Den indeholder et tegn, som adresser ikke har.",
      "Skriv fx »https://example.org/referater«.",
      en: "The address “a” cannot be used: it contains a character that addresses do not have.",
      "Write “https://example.org/minutes”, for example."),
    Wording(
      FrontMatterFault.invalidURL("a", .path), "invalid-url",
      da: "Adressen »a« kan ikke bruges: Stien indeholder »//«, »/./« eller »/../«.",
      "Skriv fx »https://example.org/referater«.",
      en: "The address “a” cannot be used: its path contains “//”, “/./” or “/../”.",
      "Write “https://example.org/minutes”, for example."),
    Wording(
      FrontMatterFault.aliasWithoutSlash("gammel/"), "invalid-old-address",
      da: "Den gamle adresse »gammel/« begynder ikke med en skråstreg.",
      "Mente du »/gammel/«?",
      en: "The old address “gammel/” does not begin with a slash.",
      "Did you mean “/gammel/”?"),
    Wording(
      FrontMatterFault.aliasWithoutSlash("https://example.org/a"), "invalid-old-address",
      da: "Den gamle adresse »https://example.org/a« begynder ikke med en skråstreg.",
      "Skriv kun stien, fx »/gammel/adresse/«.",
      en: "The old address “https://example.org/a” does not begin with a slash.",
      "Write the path alone, such as “/old/address/”."),
    Wording(
      FrontMatterFault.invalidAlias("/a?b", .query), "invalid-old-address",
      da: "Den gamle adresse »/a?b« kan ikke bruges: Den indeholder »?« eller »#«.",
      "Skriv kun stien, fx »/gammel/adresse/«.",
      en: "The old address “/a?b” cannot be used: it contains “?” or “#”.",
      "Write the path alone, such as “/old/address/”."),
    Wording(
      FrontMatterFault.invalidEmail("12 34 56 78"), "invalid-email",
      da: "»12 34 56 78« er ikke en e-mailadresse.",
      "Skriv »contact: navn@example.org«, eller »contact: { phone: 12 34 56 78 }«.",
      en: "“12 34 56 78” is not an e-mail address.",
      "Write “contact: name@example.org”, or “contact: { phone: 12 34 56 78 }”."),
    Wording(
      FrontMatterFault.aliasIsName("Bo Hansen"), "alias-is-name", .warning,
      da: "»Bo Hansen« er allerede navnet selv.",
      "Slet den.",
      en: "“Bo Hansen” is the name itself already.",
      "Delete it."),
    Wording(
      FrontMatterFault.aliasTwice("Bo"), "alias-twice", .warning,
      da: "»Bo« står her to gange.",
      "Slet den.",
      en: "“Bo” is here twice.",
      "Delete it."),
    Wording(
      FrontMatterFault.emptyList(key: "names"), "empty-list",
      da: "Listen »names« er tom.",
      "Skriv mindst ét punkt.",
      en: "The list “names” is empty.",
      "Write at least one entry."),
    Wording(
      FrontMatterFault.sameBody("Faglig", other: "faglig"), "same-body",
      da: "»Faglig« og »faglig« bliver til den samme adresse.",
      "Omdøb det ene.",
      en: "“Faglig” and “faglig” become the same address.",
      "Rename one of them."),
    Wording(
      FrontMatterFault.wrongEnding(expected: "site.yml"), "stray-file", .warning,
      da: "Filen bliver ikke læst: Her læses kun filer med en anden endelse.",
      "Skal den læses, så kald den »site.yml«.",
      en: "The file is not read: only files with another ending are read here.",
      "If it is to be read, call it “site.yml”."),
    Wording(
      FrontMatterFault.tooDeepInFolder(expected: "clusters/nord.md"), "stray-file", .warning,
      da: "Filen bliver ikke læst: Den ligger i en mappe for meget.",
      "Skal den læses, så kald den »clusters/nord.md«.",
      en: "The file is not read: it lies one folder too deep.",
      "If it is to be read, call it “clusters/nord.md”."),
  ]

  @Test("every sentence, word for word", arguments: wordings)
  func wording(_ wording: Wording) { wording.check() }
}
