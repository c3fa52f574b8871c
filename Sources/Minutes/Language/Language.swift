public import Diagnostics

/// Everything that the tool recognises and prints in one language: the one place for its words.
///
/// The files `Danish…` and `English…` hold the two values; what a word means is told here and in the types of the parts.
/// Recognised words are in lower case and compared without regard to case.
///
/// It never changes, so it is a value; a class, because the readers of single lines hold it and a copy must cost nothing.
public final class Language: Sendable {
  /// The language's code, as in `<html lang>`.
  public let code: LanguageCode

  /// How dates and times are read and written.
  public let calendar: CalendarWords
  /// What the language reads in front matter and participants lists.
  public let participants: ParticipantWords
  /// What the language reads in a meeting's text.
  public let agenda: AgendaWords
  /// What the language reads in running text.
  public let mentions: MentionWords
  /// What a check's advice goes by.
  public let advice: AdviceWords
  /// What the language reads in minutes of other origin.
  public let importing: ImportWords
  /// The last path parts and folders of the site's addresses.
  public let addresses: AddressWords
  /// What the search goes by.
  public let search: SearchWords

  /// The words and sentences that pages show, by name; complete by construction.
  public let printed: @Sendable (Word) -> String
  /// Nouns in singular and plural.
  let nouns: @Sendable (Noun) -> (one: String, many: String)

  /// The words of participants lists, prepared for looking up.
  let notes: NoteTable
  let titles: TitleTable
  /// The calendar's words, prepared likewise.
  let months: MonthTable

  init(
    code: LanguageCode, calendar: CalendarWords, participants: ParticipantWords, agenda: AgendaWords,
    mentions: MentionWords, advice: AdviceWords, importing: ImportWords, addresses: AddressWords, search: SearchWords,
    printed: @escaping @Sendable (Word) -> String,
    nouns: @escaping @Sendable (Noun) -> (one: String, many: String)
  ) {
    self.code = code
    self.calendar = calendar
    self.participants = participants
    self.agenda = agenda
    self.mentions = mentions
    self.advice = advice
    self.importing = importing
    self.addresses = addresses
    self.search = search
    self.printed = printed
    self.nouns = nouns
    self.notes = NoteTable(participants)
    self.titles = TitleTable(participants)
    self.months = MonthTable(calendar)
  }

  /// The language of a code.
  public static func of(_ code: LanguageCode) -> Language {
    switch code {
    case .da: danish
    case .en: english
    }
  }

  /// A word or sentence that pages show.
  public subscript(word: Word) -> String { printed(word) }
}
