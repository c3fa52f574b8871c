import Diagnostics
import Testing

@Suite("Every sentence about agendas, word for word")
struct AgendaFaultTests {
  static let wordings = [
    Wording(
      AgendaFault.emptyHeading, "empty-heading",
      da: "Punktets overskrift er tom.", "Skriv punktets titel efter »##«.",
      en: "The heading of the item is empty.", "Write the item’s title behind “##”."),
    Wording(
      AgendaFault.numberTwice(3, firstLine: 12), "item-number-twice",
      da: "Punkt 3 er her for anden gang; det første står i linje 12.", "Ret nummeret, eller flyt punktet.",
      en: "Item 3 is here a second time; the first is on line 12.", "Mend the number, or move the item."),
    Wording(
      AgendaFault.numberOutOfOrder(3, after: 5), "item-number-out-of-order", .warning,
      da: "Punkt 3 står efter punkt 5.", "Ret nummeret, eller flyt punktet.",
      en: "Item 3 stands behind item 5.", "Mend the number, or move the item."),
    Wording(
      AgendaFault.anchorTwice("pause", firstLine: 12), "same-anchor",
      da: "Punktet får samme adresse, »#pause«, som det i linje 12.",
      "Giv punkterne numre eller forskellige titler.",
      en: "The item gets the same address, “#pause”, as the one on line 12.",
      "Number the items, or give them different titles."),
    Wording(
      AgendaFault.emptyAnchor(title: "???"), "empty-anchor",
      da: "Af overskriften »???« bliver der intet tilbage til en adresse.", "Giv punktet et nummer.",
      en: "Nothing of the heading “???” is left for an address.", "Number the item."),
    Wording(
      AgendaFault.letterTwice("a", firstLine: 12), "item-letter-twice",
      da: "Underpunkt a) er her for anden gang; det første står i linje 12.", "Ret bogstavet, eller flyt underpunktet.",
      en: "Sub-item a) is here a second time; the first is on line 12.", "Mend the letter, or move the sub-item."),
    Wording(
      AgendaFault.letterOutOfOrder("a", after: "b"), "item-letter-out-of-order", .warning,
      da: "Underpunkt a) står efter b).", "Ret bogstavet, eller flyt underpunktet.",
      en: "Sub-item a) stands behind b).", "Mend the letter, or move the sub-item."),
    Wording(
      AgendaFault.closedValue("måske", label: "Lukket", yes: "ja"), "closed-value",
      da: "Efter »Lukket:« kan der ikke stå »måske«.",
      "Skriv »Lukket: ja«, eller slet linjen, hvis punktet er åbent.",
      en: "“måske” cannot follow “Lukket:”.",
      "Write “Lukket: ja”, or delete the line if the item is open."),
    Wording(
      AgendaFault.closedValue("", label: "Closed", yes: "yes"), "closed-value",
      da: "Efter »Closed:« mangler der et svar.",
      "Skriv »Closed: yes«, eller slet linjen, hvis punktet er åbent.",
      en: "An answer is missing after “Closed:”.",
      "Write “Closed: yes”, or delete the line if the item is open."),
    Wording(
      AgendaFault.closedMisplaced("Lukket"), "closed-misplaced",
      da: "»Lukket:« lukker intet her: det står ikke lige under et punkts overskrift.",
      "Flyt linjen op lige under punktets overskrift. Er det almindelig tekst, så skriv den uden kolon.",
      en: "“Lukket:” closes nothing here: it is not directly under the heading of an item.",
      "Move the line up, directly under the item’s heading. If it is ordinary text, write it without the colon."),
    Wording(
      AgendaFault.fieldTwice("Tid"), "field-twice",
      da: "»Tid:« står to gange under punktet.", "Slet den ene linje, eller saml dem.",
      en: "“Tid:” stands under the item twice.", "Delete one of the lines, or merge them."),
    Wording(
      AgendaFault.openBracket(label: "Opgave"), "unclosed-bracket",
      da: "Parentesen efter »Opgave« bliver aldrig lukket.", "Sæt »)« før kolonet.",
      en: "The bracket after “Opgave” is never closed.", "Put “)” before the colon."),
    Wording(
      AgendaFault.noColon, "missing-colon", .warning,
      da: "Der mangler et kolon efter parentesen, så linjen bliver læst som almindelig tekst.",
      "Skriv »:« lige efter parentesen, hvis det er en opgave.",
      en: "A colon is missing after the bracket, so the line reads as ordinary text.",
      "Write “:” right behind the bracket if it is an action."),
    Wording(
      AgendaFault.noSuchDay("31. februar 2022"), "no-such-day",
      da: "Datoen i »31. februar 2022« findes ikke.", "Ret dag, måned eller år.",
      en: "There is no such day as in “31. februar 2022”.", "Mend the day, the month or the year."),
    Wording(
      AgendaFault.emptyLabel("Beslutning"), "empty-label", .warning,
      da: "Efter »Beslutning:« står der ikke noget.", "Skriv teksten efter kolonet, eller slet linjen.",
      en: "Nothing follows “Beslutning:”.", "Write the text behind the colon, or delete the line."),
  ]

  @Test("in both languages", arguments: wordings)
  func wording(_ wording: Wording) {
    wording.check()
  }
}
