public import Diagnostics

/// Everything that the tool recognises and prints in one language: the one place for its words.
///
/// `Danish.swift` and `English.swift` hold the two values; what a word means is told here.
/// Recognised words are in lower case and compared without regard to case.
public struct Language: Sendable {
  /// The language's code, as in `<html lang>`.
  public let code: LanguageCode

  /// The twelve months in order.
  public let months: [String]
  /// The seven weekdays, Monday first.
  public let weekdays: [String]

  /// What the language reads in front matter and participants lists.
  public let participants: ParticipantWords
  /// What the language reads in a meeting's text.
  public let agenda: AgendaWords
  /// What the language reads in running text.
  public let mentions: MentionWords

  /// The words and sentences that pages show, by name; complete by construction.
  public let printed: @Sendable (Word) -> String

  /// The last path parts and folders of the site's addresses.
  public let addresses: AddressWords

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
