/// What can be wrong with a line of a participants list.
public enum ParticipantFault: Fault, Hashable {
  /// A bracket that is never closed, with the text from it on.
  case bracketNeverClosed(String)
  /// A closing bracket that nothing opened, in this line.
  case bracketNeverOpened(String)
  /// A line that names nobody.
  case nameMissing(String)
  /// A title where the name should be; `next` is the part behind the comma.
  case titleWithoutName(String, next: String?)
  /// A title of several words, in which the name may begin anywhere; `inverted` is the same with the name first, where it is
  /// probable.
  case unclearName(String, inverted: String?)
  /// Item numbers from a greater to a smaller: `5-3`.
  case itemsBackwards(String)
  /// Something else than item numbers as the value of `items`.
  case unreadableItems(String)
  /// A note that looks like a known one misspelt.
  case nearNote(String, nearest: String)
  /// A line so long that it is none.
  case lineTooLong(limit: Int)

  /// What may be a misspelling is shown as it was written.
  public var severity: Severity {
    if case .nearNote = self { .warning } else { .error }
  }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .bracketNeverClosed: "bracket-never-closed"
    case .bracketNeverOpened: "bracket-never-opened"
    case .nameMissing: "name-missing"
    case .titleWithoutName: "title-without-name"
    case .unclearName: "unclear-name"
    case .itemsBackwards: "items-backwards"
    case .unreadableItems: "unreadable-items"
    case .nearNote: "near-note"
    case .lineTooLong: "line-too-long"
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    func name(_ text: String) -> String { quoted(text.clipped, language) }
    return switch self {
    case .bracketNeverClosed(let text):
      say(
        language, da: "Parentesen bliver aldrig lukket: \(name(text)).",
        en: "The bracket is never closed: \(name(text)).")
    case .bracketNeverOpened(let text):
      say(
        language, da: "En parentes bliver lukket uden at være åbnet: \(name(text)).",
        en: "A bracket is closed that was never opened: \(name(text)).")
    case .nameMissing(let text):
      say(language, da: "Linjen \(name(text)) nævner ingen.", en: "The line \(name(text)) names nobody.")
    case .titleWithoutName(let title, _):
      say(
        language, da: "\(name(title)) er en titel; navnet mangler.",
        en: "\(name(title)) is a title; the name is missing.")
    case .unclearName(let text, _):
      say(
        language, da: "Det kan ikke ses, hvor navnet begynder i \(name(text)).",
        en: "It cannot be seen where the name begins in \(name(text)).")
    case .itemsBackwards(let text):
      say(
        language, da: "Punkterne \(name(text)) tæller baglæns.", en: "The items \(name(text)) count backwards.")
    case .unreadableItems(let text):
      say(
        language, da: "\(name(text)) kan ikke læses som numre på punkter.",
        en: "\(name(text)) does not read as numbers of items.")
    case .nearNote(let text, let nearest):
      say(
        language, da: "\(name(text)) ligner \(name(nearest)), men bliver vist, som det står, og tæller ikke.",
        en: "\(name(text)) looks like \(name(nearest)), but is shown as written and does not count.")
    case .lineTooLong(let limit):
      say(
        language, da: "Linjen er længere end \(limit) tegn; det kan ikke være én deltager.",
        en: "The line is longer than \(limit) characters; it cannot be one participant.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .bracketNeverClosed: say(language, da: "Skriv »)« efter noten.", en: "Write “)” behind the note.")
    case .bracketNeverOpened:
      say(language, da: "Slet »)«, eller skriv »(« foran noten.", en: "Delete “)”, or write “(” before the note.")
    case .nameMissing:
      say(
        language, da: "Skriv »Navn, rolle, organisation (note)«.", en: "Write “Name, role, organisation (note)”.")
    case .titleWithoutName(let title, let next?):
      say(
        language, da: "Skriv navnet først: »\(next), \(title)«.", en: "Write the name first: “\(next), \(title)”.")
    case .titleWithoutName(let title, nil):
      say(
        language, da: "Skriv »Navn, \(title)«; er pladsen tom, så skriv »\(title) (ikke udpeget)«.",
        en: "Write “Name, \(title)”; for an empty seat, write “\(title) (vacant)”.")
    case .unclearName(_, let inverted?):
      say(language, da: "Skriv navnet først: »\(inverted)«.", en: "Write the name first: “\(inverted)”.")
    case .unclearName(let text, nil):
      say(
        language, da: "Skriv navnet først: »Navn, titel«; er pladsen tom, så skriv »\(text) (ikke udpeget)«.",
        en: "Write the name first: “Name, title”; for an empty seat, write “\(text) (vacant)”.")
    case .itemsBackwards:
      say(language, da: "Skriv det mindste nummer først.", en: "Write the smaller number first.")
    case .unreadableItems:
      say(language, da: "Skriv fx »[1, 2, 5]« eller »1-3«.", en: "Write “[1, 2, 5]” or “1-3”, for example.")
    case .nearNote(_, let nearest): didYouMean(nearest, language)
    case .lineTooLong:
      say(
        language, da: "Skriv hver deltager på sin egen linje med en bindestreg foran.",
        en: "Write each participant on a line of its own, with a dash before it.")
    }
  }
}
