import Diagnostics
import Testing

@Suite("Every sentence about dates and times, word for word")
struct DateFaultTests {
  static let wordings = [
    Wording(
      DateFault.unreadableDate("ultimo maj"), "unreadable-date",
      da: "»ultimo maj« kan ikke læses som en dato.",
      "Skriv fx »2022-08-26« eller »26. august 2022«; ved man kun måneden eller året, »2022-08« eller »2022«.",
      en: "“ultimo maj” does not read as a date.",
      "Write “2022-08-26” or “26 August 2022”; where only the month or year is known, “2022-08” or “2022”."),
    Wording(
      DateFault.yearMissing("26. august"), "year-missing",
      da: "Datoen »26. august« mangler et årstal.",
      "Skriv også året, fx »26. august 2022«.",
      en: "The date “26. august” lacks a year.",
      "Write the year too, as in “26 August 2022”."),
    Wording(
      DateFault.shortYear("26/8-22"), "short-year",
      da: "Årstallet i datoen »26/8-22« har kun to cifre.",
      "Skriv året med fire cifre, fx »26/8-2022«.",
      en: "The year of the date “26/8-22” has two digits only.",
      "Write the year with four digits, as in “26/8-2022”."),
    Wording(
      DateFault.noSuchMonth(26, swapped: "2022-08-26"), "no-such-month",
      da: "Der er ingen måned nummer 26.",
      "Mente du »2022-08-26«?",
      en: "There is no month number 26.",
      "Did you mean “2022-08-26”?"),
    Wording(
      DateFault.noSuchMonth(13, swapped: nil), "no-such-month",
      da: "Der er ingen måned nummer 13.",
      "Skriv dag, måned og år.",
      en: "There is no month number 13.",
      "Write day, month and year."),
    Wording(
      DateFault.noSuchDay(day: 31, month: "april", year: 2023, last: 30), "no-such-day",
      da: "April 2023 har kun 30 dage.",
      "Mente du »30. april 2023«?",
      en: "April 2023 has only 30 days.",
      "Did you mean “30 april 2023”?"),
    Wording(
      DateFault.notFull("2022"), "date-not-full",
      da: "Her skal stå en bestemt dag, ikke »2022«.",
      "Skriv fx »2022-08-26«.",
      en: "A certain day must be given here, not “2022”.",
      "Write “2022-08-26”, for example."),
    Wording(
      DateFault.doubtWithoutNote, "doubt-without-note",
      da: "Datoen har et spørgsmålstegn, men der står ikke hvorfor.",
      "Tilføj en linje »date-note: …« om, hvor datoen er fra.",
      en: "The date has a question mark, but nothing says why.",
      "Add a line “date-note: …” that says where the date is from."),
    Wording(
      DateFault.weekdayMismatch(written: "mandag", actual: "fredag"), "weekday-mismatch", .warning,
      da: "Datoen er en fredag, ikke en mandag.",
      "Ret dagen eller datoen.",
      en: "The date is a fredag, not a mandag.",
      "Mend the weekday or the date."),
    Wording(
      DateFault.unreadableTime("om eftermiddagen"), "unreadable-time",
      da: "»om eftermiddagen« kan ikke læses som et tidspunkt.",
      "Skriv fx »13.00-15.00« eller »kl. 13«.",
      en: "“om eftermiddagen” does not read as a time.",
      "Write “13:00-15:00” or “1 pm”, for example."),
    Wording(
      DateFault.noSuchTime("25.00"), "no-such-time",
      da: "Klokken kan ikke være »25.00«.",
      "Et døgn går fra 00.00 til 23.59.",
      en: "No clock shows “25.00”.",
      "A day goes from 00:00 to 23:59."),
    Wording(
      DateFault.timeEndsBeforeItBegins(start: "15.00", end: "13.00"), "time-order",
      da: "Mødet slutter kl. 13.00, men begynder først kl. 15.00.",
      "Er de to byttet om?",
      en: "The meeting ends at 13.00 but does not begin before 15.00.",
      "Have the two changed places?"),
    Wording(
      DateFault.periodEndsBeforeItBegins(from: "2022-07-01", until: "2022-06-30"), "period-order",
      da: "Perioden slutter 2022-06-30, før den begynder 2022-07-01.",
      "Er de to byttet om?",
      en: "The period ends on 2022-06-30, before it begins on 2022-07-01.",
      "Have the two changed places?"),
  ]

  @Test("every sentence, word for word", arguments: wordings)
  func wording(_ wording: Wording) { wording.check() }
}
