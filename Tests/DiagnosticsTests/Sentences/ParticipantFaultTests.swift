import Diagnostics
import Testing

@Suite("Every sentence about participants, word for word")
struct ParticipantFaultTests {
  static let wordings = [
    Wording(
      ParticipantFault.bracketNeverClosed("(afbud"), "bracket-never-closed",
      da: "Parentesen bliver aldrig lukket: »(afbud«.",
      "Skriv »)« efter noten.",
      en: "The bracket is never closed: “(afbud”.",
      "Write “)” behind the note."),
    Wording(
      ParticipantFault.bracketNeverOpened("Bo Hansen afbud)"), "bracket-never-opened",
      da: "En parentes bliver lukket uden at være åbnet: »Bo Hansen afbud)«.",
      "Slet »)«, eller skriv »(« foran noten.",
      en: "A bracket is closed that was never opened: “Bo Hansen afbud)”.",
      "Delete “)”, or write “(” before the note."),
    Wording(
      ParticipantFault.nameMissing("(afbud)"), "name-missing",
      da: "Linjen »(afbud)« nævner ingen.",
      "Skriv »Navn, rolle, organisation (note)«.",
      en: "The line “(afbud)” names nobody.",
      "Write “Name, role, organisation (note)”."),
    Wording(
      ParticipantFault.titleWithoutName("Direktør", next: "Bo Hansen"), "title-without-name",
      da: "»Direktør« er en titel; navnet mangler.",
      "Skriv navnet først: »Bo Hansen, Direktør«.",
      en: "“Direktør” is a title; the name is missing.",
      "Write the name first: “Bo Hansen, Direktør”."),
    Wording(
      ParticipantFault.titleWithoutName("Direktør", next: nil), "title-without-name",
      da: "»Direktør« er en titel; navnet mangler.",
      "Skriv »Navn, Direktør«; er pladsen tom, så skriv »Direktør (ikke udpeget)«.",
      en: "“Direktør” is a title; the name is missing.",
      "Write “Name, Direktør”; for an empty seat, write “Direktør (vacant)”."),
    Wording(
      ParticipantFault.unclearName("Leder af Sund Info Ida Lund", inverted: "Ida Lund, Leder af Sund Info"),
      "unclear-name",
      da: "Det kan ikke ses, hvor navnet begynder i »Leder af Sund Info Ida Lund«.",
      "Skriv navnet først: »Ida Lund, Leder af Sund Info«.",
      en: "It cannot be seen where the name begins in “Leder af Sund Info Ida Lund”.",
      "Write the name first: “Ida Lund, Leder af Sund Info”."),
    Wording(
      ParticipantFault.unclearName("Repræsentant for PLO", inverted: nil), "unclear-name",
      da: "Det kan ikke ses, hvor navnet begynder i »Repræsentant for PLO«.",
      "Skriv navnet først: »Navn, titel«; er pladsen tom, så skriv »Repræsentant for PLO (ikke udpeget)«.",
      en: "It cannot be seen where the name begins in “Repræsentant for PLO”.",
      "Write the name first: “Name, title”; for an empty seat, write “Repræsentant for PLO (vacant)”."),
    Wording(
      ParticipantFault.itemsBackwards("5-3"), "items-backwards",
      da: "Punkterne »5-3« tæller baglæns.",
      "Skriv det mindste nummer først.",
      en: "The items “5-3” count backwards.",
      "Write the smaller number first."),
    Wording(
      ParticipantFault.unreadableItems("et, to"), "unreadable-items",
      da: "»et, to« kan ikke læses som numre på punkter.",
      "Skriv fx »[1, 2, 5]« eller »1-3«.",
      en: "“et, to” does not read as numbers of items.",
      "Write “[1, 2, 5]” or “1-3”, for example."),
    Wording(
      ParticipantFault.nearNote("abfud", nearest: "afbud"), "near-note", .warning,
      da: "»abfud« ligner »afbud«, men bliver vist, som det står, og tæller ikke.",
      "Mente du »afbud«?",
      en: "“abfud” looks like “afbud”, but is shown as written and does not count.",
      "Did you mean “afbud”?"),
    Wording(
      ParticipantFault.lineTooLong(limit: 4_000), "line-too-long",
      da: "Linjen er længere end 4000 tegn; det kan ikke være én deltager.",
      "Skriv hver deltager på sin egen linje med en bindestreg foran.",
      en: "The line is longer than 4000 characters; it cannot be one participant.",
      "Write each participant on a line of its own, with a dash before it."),
  ]

  @Test("every sentence, word for word", arguments: wordings)
  func wording(_ wording: Wording) { wording.check() }
}
