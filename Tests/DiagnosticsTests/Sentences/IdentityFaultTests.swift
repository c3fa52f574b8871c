import Diagnostics
import Testing

@Suite("Every sentence about who is who, word for word")
struct IdentityFaultTests {
  static let wordings = [
    Wording(
      IdentityFault.unknown(.theme, name: "psykiatr", nearest: "psykiatri"), "unknown-theme",
      da: "Temaet »psykiatr« findes ikke.", "Mente du »psykiatri«?",
      en: "There is no theme “psykiatr”.", "Did you mean “psykiatri”?"),
    Wording(
      IdentityFault.unknown(.theme, name: "vejr", nearest: nil), "unknown-theme",
      da: "Temaet »vejr« findes ikke.", "En ny oprettes som en fil i themes/.",
      en: "There is no theme “vejr”.", "A new one is a file in themes/."),
    Wording(
      IdentityFault.unknown(.cluster, name: "vest", nearest: nil), "unknown-cluster",
      da: "Klyngen »vest« findes ikke.", "En ny oprettes som en fil i clusters/.",
      en: "There is no cluster “vest”.", "A new one is a file in clusters/."),
    Wording(
      IdentityFault.unknown(.body, name: "styre", nearest: nil), "unknown-body",
      da: "Organet »styre« findes ikke.", "Et nyt skrives under »bodies« i klyngens fil.",
      en: "There is no body “styre”.", "A new one is written under “bodies” in the cluster’s file."),
    Wording(
      IdentityFault.claimedTwice(.person, name: "A. Lund", other: "Anna Lund"), "claimed-twice",
      da: "»A. Lund« er allerede taget: personen »Anna Lund« hedder det også.",
      "Slet det ene alias. Er det to personer af samme navn, så skriv »organisation:« i begge filer.",
      en: "“A. Lund” is taken already: the person “Anna Lund” has that name too.",
      "Delete one alias. If two persons bear one name, write “organisation:” in both files."),
    Wording(
      IdentityFault.claimedTwice(.organisation, name: "Huset", other: "Hospitalet"), "claimed-twice",
      da: "»Huset« er allerede taget: organisationen »Hospitalet« hedder det også.", "Slet det ene af de to navne.",
      en: "“Huset” is taken already: the organisation “Hospitalet” has that name too.", "Delete one of the two names."),
    Wording(
      IdentityFault.sameSlug(.person, name: "Anne Mette Holm", other: "Anne-Mette Holm", slug: "anne-mette-holm"),
      "same-address",
      da: "»Anne Mette Holm« og »Anne-Mette Holm« får samme adresse: »anne-mette-holm«.",
      "Er det én person, så skriv den ene stavemåde som alias i persons/. Er det to, så giv den ene en fil i persons/ "
        + "med et andet navn.",
      en: "“Anne Mette Holm” and “Anne-Mette Holm” get the same address: “anne-mette-holm”.",
      "If they are one person, write one spelling as an alias in persons/. If they are two, give one a file in persons/ "
        + "with another name."),
    Wording(
      IdentityFault.sameSlug(.theme, name: "themes/Børn.md", other: "themes/boern.md", slug: "boern"), "same-address",
      da: "»themes/Børn.md« og »themes/boern.md« får samme adresse: »boern«.", "Omdøb den ene.",
      en: "“themes/Børn.md” and “themes/boern.md” get the same address: “boern”.", "Rename one of them."),
    Wording(
      IdentityFault.emptySlug(.person, name: "Ане"), "empty-address",
      da: "Af navnet »Ане« bliver der intet tilbage til en adresse.",
      "Opret en fil i persons/, hvis filnavn har latinske bogstaver, med navnet under »name:«.",
      en: "Nothing of the name “Ане” is left for an address.",
      "Create a file in persons/ whose file name has Latin letters, with the name under “name:”."),
    Wording(
      IdentityFault.emptySlug(.organisation, name: "?"), "empty-address",
      da: "Af navnet »?« bliver der intet tilbage til en adresse.", "Brug latinske bogstaver eller tal i navnet.",
      en: "Nothing of the name “?” is left for an address.", "Use Latin letters or digits in the name."),
    Wording(
      IdentityFault.sameMeeting(other: "content/meetings/a.md"), "same-meeting",
      da: "Samme organ har allerede et møde den dag: content/meetings/a.md.",
      "Skriv »number:« eller »time:«, så de to møder kan kendes fra hinanden.",
      en: "The same body already has a meeting that day: content/meetings/a.md.",
      "Write “number:” or “time:” so that the two meetings can be told apart."),
    Wording(
      IdentityFault.severalBearers(name: "Jens Bo", organisations: ["Læsø Kommune", "Hjørring Kommune"]),
      "ambiguous-person",
      da: "Flere personer hedder »Jens Bo«, og linjen siger ikke hvilken: Læsø Kommune, Hjørring Kommune.",
      "Skriv organisationen efter navnet på linjen.",
      en: "Several persons are called “Jens Bo”, and the line does not say which: Læsø Kommune, Hjørring Kommune.",
      "Write the organisation behind the name on the line."),
    Wording(
      IdentityFault.nearMiss(.person, name: "Ane Lundt", known: "Ane Lund"), "near-miss", .warning,
      da: "»Ane Lundt« ligner »Ane Lund«, men er stavet anderledes.",
      "Er det samme person, så ret navnet eller skriv »aliases: [Ane Lundt]« i filen for »Ane Lund« i persons/. "
        + "Er det to, så giv dem hver en fil.",
      en: "“Ane Lundt” looks like “Ane Lund” but is spelt differently.",
      "If it is the same person, mend the name or write “aliases: [Ane Lundt]” in the file of “Ane Lund” in persons/. "
        + "If they are two, give each a file."),
    Wording(
      IdentityFault.nearMiss(.organisation, name: "Hjøring Kommune", known: "Hjørring Kommune"), "near-miss", .warning,
      da: "»Hjøring Kommune« ligner »Hjørring Kommune«, men er stavet anderledes.",
      "Er det den samme, så ret navnet eller tilføj stavemåden under »aliases« i organisations.yml.",
      en: "“Hjøring Kommune” looks like “Hjørring Kommune” but is spelt differently.",
      "If it is the same, mend the name or add the spelling under “aliases” in organisations.yml."),
    Wording(
      IdentityFault.listedTwice(name: "Ane Lund"), "listed-twice", .warning,
      da: "»Ane Lund« står to gange på deltagerlisten.",
      "Slet den ene linje. Står der afbud et af stederne, gælder afbuddet.",
      en: "“Ane Lund” is on the participants list twice.",
      "Delete one of the lines. If one of them says absent, absence wins."),
    Wording(
      IdentityFault.noSuchItem(number: 7), "no-such-item", .warning,
      da: "Mødet har intet punkt 7.", "Ret nummeret efter punkternes overskrifter.",
      en: "The meeting has no item 7.", "Mend the number by the headings of the items."),
    Wording(
      IdentityFault.statementOutOfDate(updated: "2021-08-26"), "statement-out-of-date", .warning,
      da: "Tilgængelighedserklæringen er fra 2021-08-26, mere end et år før det nyeste møde.",
      "Forny erklæringen i WAS-Tool, og skriv den nye dato i site.yml.",
      en: "The accessibility statement is from 2021-08-26, more than a year before the newest meeting.",
      "Renew the statement and write its new date into site.yml."),
    Wording(
      IdentityFault.unknownMenuEntry(name: "person", nearest: "persons"), "unknown-menu-entry",
      da: "Menuen nævner »person«, som hverken er en afdeling af sitet eller en side i pages/.", "Mente du »persons«?",
      en: "The menu names “person”, which is neither a section of the site nor a page in pages/.",
      "Did you mean “persons”?"),
    Wording(
      IdentityFault.severalMeant(
        "Mads", choices: [.init(name: "Mads Dal", id: "mads-dal"), .init(name: "Mads Lund", id: "mads")]),
      "unclear-first-name", .advice,
      da: "»Mads« er ikke gjort til et link: det kan være Mads Dal eller Mads Lund.",
      "Skriv hele navnet, eller vælg: [Mads](person:mads-dal), [Mads](person:mads).",
      en: "“Mads” has not been made a link: it may be Mads Dal or Mads Lund.",
      "Write the name in full, or choose: [Mads](person:mads-dal), [Mads](person:mads)."),
    Wording(
      IdentityFault.maybeName("Per", person: .init(name: "Per Dal", id: "per-dal")), "unclear-first-name", .advice,
      da: "»Per« er ikke gjort til et link: det kan være Per Dal eller blot et ord.",
      "Menes personen, så skriv hele navnet eller [Per](person:per-dal).",
      en: "“Per” has not been made a link: it may be Per Dal or just a word.",
      "If the person is meant, write the name in full or [Per](person:per-dal)."),
  ]

  @Test("every sentence, word for word", arguments: wordings)
  func wording(_ wording: Wording) { wording.check() }

  @Test("every kind has an article of its own", arguments: IdentityFault.Kind.allCases)
  func kinds(_ kind: IdentityFault.Kind) {
    let message = IdentityFault.unknown(kind, name: "x", nearest: nil).message(in: .da)
    #expect(message.hasSuffix(" »x« findes ikke."))
    #expect(message.first?.isUppercase == true)
  }
}
