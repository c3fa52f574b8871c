/// What can be wrong with dates and times.
public enum DateFault: Fault, Hashable, Error {
  /// Not a date in any form that is known.
  case unreadableDate(String)
  /// Day and month without a year.
  case yearMissing(String)
  /// A year of two digits.
  case shortYear(String)
  /// A month that there is not; `swapped` is the ISO date where day and month have changed places.
  case noSuchMonth(Int, swapped: String?)
  /// A day that the month does not have; `month` is its name, `last` its last day.
  case noSuchDay(day: Int, month: String, year: Int, last: Int)
  /// A year, a month or a doubtful date where a certain day must be.
  case notFull(String)
  /// A `?` behind the date and no word of why.
  case doubtWithoutNote
  /// The weekday is not that of the date.
  case weekdayMismatch(written: String, actual: String)
  /// Not a time in any form that is known.
  case unreadableTime(String)
  /// A time that no clock shows.
  case noSuchTime(String)
  /// The end is not after the start.
  case timeEndsBeforeItBegins(start: String, end: String)
  /// The last day of a period lies before its first; both in ISO 8601.
  case periodEndsBeforeItBegins(from: String, until: String)

  /// A wrong weekday leaves the date readable.
  public var severity: Severity {
    if case .weekdayMismatch = self { .warning } else { .error }
  }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .unreadableDate: "unreadable-date"
    case .yearMissing: "year-missing"
    case .shortYear: "short-year"
    case .noSuchMonth: "no-such-month"
    case .noSuchDay: "no-such-day"
    case .notFull: "date-not-full"
    case .doubtWithoutNote: "doubt-without-note"
    case .weekdayMismatch: "weekday-mismatch"
    case .unreadableTime: "unreadable-time"
    case .noSuchTime: "no-such-time"
    case .timeEndsBeforeItBegins: "time-order"
    case .periodEndsBeforeItBegins: "period-order"
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    func name(_ text: String) -> String { quoted(text.clipped, language) }
    return switch self {
    case .unreadableDate(let text):
      say(language, da: "\(name(text)) kan ikke læses som en dato.", en: "\(name(text)) does not read as a date.")
    case .yearMissing(let text):
      say(language, da: "Datoen \(name(text)) mangler et årstal.", en: "The date \(name(text)) lacks a year.")
    case .shortYear(let text):
      say(
        language, da: "Årstallet i datoen \(name(text)) har kun to cifre.",
        en: "The year of the date \(name(text)) has two digits only.")
    case .noSuchMonth(let month, _):
      say(language, da: "Der er ingen måned nummer \(month).", en: "There is no month number \(month).")
    case .noSuchDay(_, let month, let year, let last):
      say(
        language, da: "\(month.capitalisedFirst) \(year) har kun \(last) dage.",
        en: "\(month.capitalisedFirst) \(year) has only \(last) days.")
    case .notFull(let text):
      say(
        language, da: "Her skal stå en bestemt dag, ikke \(name(text)).",
        en: "A certain day must be given here, not \(name(text)).")
    case .doubtWithoutNote:
      say(
        language, da: "Datoen har et spørgsmålstegn, men der står ikke hvorfor.",
        en: "The date has a question mark, but nothing says why.")
    case .weekdayMismatch(let written, let actual):
      say(
        language, da: "Datoen er en \(actual), ikke en \(written).", en: "The date is a \(actual), not a \(written).")
    case .unreadableTime(let text):
      say(
        language, da: "\(name(text)) kan ikke læses som et tidspunkt.", en: "\(name(text)) does not read as a time.")
    case .noSuchTime(let text):
      say(language, da: "Klokken kan ikke være \(name(text)).", en: "No clock shows \(name(text)).")
    case .timeEndsBeforeItBegins(let start, let end):
      say(
        language, da: "Mødet slutter kl. \(end), men begynder først kl. \(start).",
        en: "The meeting ends at \(end) but does not begin before \(start).")
    case .periodEndsBeforeItBegins(let from, let until):
      say(
        language, da: "Perioden slutter \(until), før den begynder \(from).",
        en: "The period ends on \(until), before it begins on \(from).")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .unreadableDate:
      say(
        language,
        da: "Skriv fx »2022-08-26« eller »26. august 2022«; ved man kun måneden eller året, »2022-08« eller »2022«.",
        en: "Write “2022-08-26” or “26 August 2022”; where only the month or year is known, “2022-08” or “2022”.")
    case .yearMissing:
      say(language, da: "Skriv også året, fx »26. august 2022«.", en: "Write the year too, as in “26 August 2022”.")
    case .shortYear:
      say(
        language, da: "Skriv året med fire cifre, fx »26/8-2022«.",
        en: "Write the year with four digits, as in “26/8-2022”.")
    case .noSuchMonth(_, let swapped):
      swapped.map { didYouMean($0, language) }
        ?? say(language, da: "Skriv dag, måned og år.", en: "Write day, month and year.")
    case .noSuchDay(_, let month, let year, let last):
      language == .da
        ? didYouMean("\(last). \(month) \(year)", language) : didYouMean("\(last) \(month) \(year)", language)
    case .notFull:
      say(language, da: "Skriv fx »2022-08-26«.", en: "Write “2022-08-26”, for example.")
    case .doubtWithoutNote:
      say(
        language, da: "Tilføj en linje »date-note: …« om, hvor datoen er fra.",
        en: "Add a line “date-note: …” that says where the date is from.")
    case .weekdayMismatch:
      say(language, da: "Ret dagen eller datoen.", en: "Mend the weekday or the date.")
    case .unreadableTime:
      say(
        language, da: "Skriv fx »13.00-15.00« eller »kl. 13«.", en: "Write “13:00-15:00” or “1 pm”, for example.")
    case .noSuchTime:
      say(
        language, da: "Et døgn går fra 00.00 til 23.59.", en: "A day goes from 00:00 to 23:59.")
    case .timeEndsBeforeItBegins, .periodEndsBeforeItBegins:
      say(language, da: "Er de to byttet om?", en: "Have the two changed places?")
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
