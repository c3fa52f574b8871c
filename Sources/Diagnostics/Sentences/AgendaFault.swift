/// What is wrong with the text of a meeting as an agenda.
public enum AgendaFault: Fault, Hashable {
  /// The heading of an item without words.
  case emptyHeading
  /// An item number that another item has.
  case numberTwice(Int, firstLine: Int)
  /// An item number lower than the one before.
  case numberOutOfOrder(Int, after: Int)
  /// Two items that would have one address.
  case anchorTwice(String, firstLine: Int)
  /// A title of which nothing is left for an address.
  case emptyAnchor(title: String)
  /// The letter of a sub-item that another one of the item has.
  case letterTwice(String, firstLine: Int)
  /// The letter of a sub-item that stands earlier in the alphabet than the one before.
  case letterOutOfOrder(String, after: String)
  /// Something other than yes or no behind `Lukket:`; `label` is the word as written, `yes` what closes.
  case closedValue(String, label: String, yes: String)
  /// `Lukket:` elsewhere than directly under the heading of an item.
  case closedMisplaced(String)
  /// A field that can stand under a heading once only.
  case fieldTwice(String)
  /// The bracket of `Opgave (` is never closed.
  case openBracket(label: String)
  /// `Opgave (…)` without a colon behind it.
  case noColon
  /// A deadline, or the day of something done, with a date that no calendar has; the words as written.
  case noSuchDay(String)
  /// A label with nothing behind it and nothing below that it could mean.
  case emptyLabel(String)

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .emptyHeading: "empty-heading"
    case .numberTwice: "item-number-twice"
    case .numberOutOfOrder: "item-number-out-of-order"
    case .anchorTwice: "same-anchor"
    case .emptyAnchor: "empty-anchor"
    case .letterTwice: "item-letter-twice"
    case .letterOutOfOrder: "item-letter-out-of-order"
    case .closedValue: "closed-value"
    case .closedMisplaced: "closed-misplaced"
    case .fieldTwice: "field-twice"
    case .openBracket: "unclosed-bracket"
    case .noColon: "missing-colon"
    case .noSuchDay: "no-such-day"
    case .emptyLabel: "empty-label"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity {
    switch self {
    case .numberOutOfOrder, .letterOutOfOrder, .noColon, .emptyLabel: .warning
    default: .error
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .emptyHeading:
      say(language, da: "Punktets overskrift er tom.", en: "The heading of the item is empty.")
    case .numberTwice(let number, let line):
      say(
        language, da: "Punkt \(number) er her for anden gang; det første står i linje \(line).",
        en: "Item \(number) is here a second time; the first is on line \(line).")
    case .numberOutOfOrder(let number, let before):
      say(
        language, da: "Punkt \(number) står efter punkt \(before).", en: "Item \(number) stands behind item \(before).")
    case .anchorTwice(let anchor, let line):
      say(
        language, da: "Punktet får samme adresse, \(quoted("#" + anchor, language)), som det i linje \(line).",
        en: "The item gets the same address, \(quoted("#" + anchor, language)), as the one on line \(line).")
    case .emptyAnchor(let title):
      say(
        language, da: "Af overskriften \(quoted(title, language)) bliver der intet tilbage til en adresse.",
        en: "Nothing of the heading \(quoted(title, language)) is left for an address.")
    case .letterTwice(let letter, let line):
      say(
        language, da: "Underpunkt \(letter)) er her for anden gang; det første står i linje \(line).",
        en: "Sub-item \(letter)) is here a second time; the first is on line \(line).")
    case .letterOutOfOrder(let letter, let before):
      say(
        language, da: "Underpunkt \(letter)) står efter \(before)).",
        en: "Sub-item \(letter)) stands behind \(before)).")
    case .closedValue(let value, let label, _):
      value.isEmpty
        ? say(
          language, da: "Efter \(quoted(label + ":", language)) mangler der et svar.",
          en: "An answer is missing after \(quoted(label + ":", language)).")
        : say(
          language, da: "Efter \(quoted(label + ":", language)) kan der ikke stå \(quoted(value, language)).",
          en: "\(quoted(value, language)) cannot follow \(quoted(label + ":", language)).")
    case .closedMisplaced(let label):
      say(
        language,
        da: "\(quoted(label + ":", language)) lukker intet her: det står ikke lige under et punkts overskrift.",
        en: "\(quoted(label + ":", language)) closes nothing here: it is not directly under the heading of an item.")
    case .fieldTwice(let label):
      say(
        language, da: "\(quoted(label + ":", language)) står to gange under punktet.",
        en: "\(quoted(label + ":", language)) stands under the item twice.")
    case .openBracket(let label):
      say(
        language, da: "Parentesen efter \(quoted(label, language)) bliver aldrig lukket.",
        en: "The bracket after \(quoted(label, language)) is never closed.")
    case .noColon:
      say(
        language, da: "Der mangler et kolon efter parentesen, så linjen bliver læst som almindelig tekst.",
        en: "A colon is missing after the bracket, so the line reads as ordinary text.")
    case .noSuchDay(let words):
      say(
        language, da: "Datoen i \(quoted(words, language)) findes ikke.",
        en: "There is no such day as in \(quoted(words, language)).")
    case .emptyLabel(let label):
      say(
        language, da: "Efter \(quoted(label + ":", language)) står der ikke noget.",
        en: "Nothing follows \(quoted(label + ":", language)).")
    }
  }
}
