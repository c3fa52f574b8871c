/// What could be better in the content. Nothing of it is wrong, so only a check says it.
public enum ContentAdvice: Fault, Hashable {
  /// An action that is not done though its deadline is long past; the deadline's words.
  case overdueAction(due: String)
  /// An action that nobody is to do; its words.
  case actionWithoutOwner(String)
  /// An action without a deadline; its words.
  case actionWithoutDeadline(String)
  /// A decision's heading without a text below it; the heading's word.
  case decisionWithoutText(String)
  /// Two persons of the archive who may be one.
  case similarNames(String, other: String)
  /// An image without a text for those who do not see it.
  case imageWithoutText
  /// An image whose text is no more than the name of its file.
  case imageTextIsFileName(String)
  /// A link whose words do not say where it leads.
  case vagueLinkText(String)
  /// A link that shows its bare address.
  case addressAsLinkText
  /// A table that has columns without a heading.
  case tableWithoutHeadings
  /// A heading that leaves out a level.
  case headingJump(from: Int, to: Int)
  /// An item that belongs to no theme; `label` is the field's word.
  case itemWithoutTheme(String, label: String)
  /// An abbreviation that the glossary does not have, and in how many files it is used.
  case unknownAbbreviation(String, files: Int)

  /// See ``Fault/code``.
  public var code: String { topic.rawValue }

  /// See ``Fault/severity``.
  public var severity: Severity { .advice }

  private var topic: AdviceTopic {
    switch self {
    case .overdueAction: .overdueAction
    case .actionWithoutOwner: .actionWithoutOwner
    case .actionWithoutDeadline: .actionWithoutDeadline
    case .decisionWithoutText: .decisionWithoutText
    case .similarNames: .similarNames
    case .imageWithoutText, .imageTextIsFileName: .imageWithoutText
    case .vagueLinkText, .addressAsLinkText: .vagueLinkText
    case .tableWithoutHeadings: .tableWithoutHeadings
    case .headingJump: .headingJump
    case .itemWithoutTheme: .itemWithoutTheme
    case .unknownAbbreviation: .unknownAbbreviation
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    func name(_ text: String) -> String { quoted(text.clipped, language) }
    return switch self {
    case .overdueAction(let due):
      say(
        language, da: "Fristen \(name(due)) er overskredet, og opgaven er ikke meldt udført.",
        en: "The deadline \(name(due)) has passed, and the action is not marked as done.")
    case .actionWithoutOwner(let words):
      say(
        language, da: "Opgaven \(name(words)) har ingen ansvarlig.",
        en: "Nobody is named for the action \(name(words)).")
    case .actionWithoutDeadline(let words):
      say(language, da: "Opgaven \(name(words)) har ingen frist.", en: "The action \(name(words)) has no deadline.")
    case .decisionWithoutText(let heading):
      say(
        language, da: "Under overskriften \(name(heading)) står der ikke noget.",
        en: "Nothing stands under the heading \(name(heading)).")
    case .similarNames(let one, let other):
      say(
        language, da: "\(name(one)) og \(name(other)) kan være samme person.",
        en: "\(name(one)) and \(name(other)) may be the same person.")
    case .imageWithoutText:
      say(
        language, da: "Billedet har ingen tekst til dem, der ikke kan se det.",
        en: "The image has no text for those who cannot see it.")
    case .imageTextIsFileName(let text):
      say(
        language, da: "Billedets tekst er kun et filnavn: \(name(text)).",
        en: "The text of the image is no more than a file name: \(name(text)).")
    case .vagueLinkText(let text):
      say(
        language, da: "Linkteksten \(name(text)) siger ikke, hvor linket fører hen.",
        en: "The link text \(name(text)) does not say where the link leads.")
    case .addressAsLinkText:
      say(language, da: "Linket viser kun sin adresse.", en: "The link shows its address alone.")
    case .tableWithoutHeadings:
      say(
        language, da: "Tabellen har kolonner uden overskrift.", en: "The table has columns without a heading.")
    case .headingJump(let above, let level):
      say(
        language,
        da: "Overskriften har \(level) havelåger, men den forrige har \(above), så et niveau er sprunget over.",
        en: "The heading has \(level) number signs, but the one before it has \(above), so a level is left out.")
    case .itemWithoutTheme(let title, _):
      say(language, da: "Punktet \(name(title)) har intet tema.", en: "The item \(name(title)) has no theme.")
    case .unknownAbbreviation(let term, let files):
      say(
        language,
        da:
          "Forkortelsen \(name(term)) står ikke i ordlisten; den er brugt i \(files) \(files == 1 ? "fil" : "filer").",
        en: "The glossary does not have \(name(term)); it is used in \(files) \(files == 1 ? "file" : "files").")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .similarNames(let one, let other):
      say(
        language,
        da: "Er det én person, så skriv »aliases: [\(one)]« i filen for \(quoted(other, language)) i persons/. "
          + "Er det to, så giv dem hver en fil.",
        en: "If they are one person, write “aliases: [\(one)]” in the file of \(quoted(other, language)) in persons/. "
          + "If they are two, give each a file.")
    case .imageWithoutText, .imageTextIsFileName:
      say(
        language, da: "Skriv mellem de kantede parenteser, hvad billedet viser.",
        en: "Write what the image shows between the square brackets.")
    case .vagueLinkText, .addressAsLinkText:
      say(
        language, da: "Skriv det, linket fører til, fx »referatet fra mødet i maj«.",
        en: "Write what the link leads to, such as “the minutes of the meeting in May”.")
    case .headingJump(let above, _):
      say(
        language, da: "Skriv \(String(repeating: "#", count: above + 1)) foran den.",
        en: "Write \(String(repeating: "#", count: above + 1)) before it.")
    case .itemWithoutTheme(_, let label):
      say(
        language, da: "Skriv »\(label): …« på linjen under overskriften, hvis punktet hører til et tema.",
        en: "Write “\(label): …” on the line below the heading if the item belongs to a theme.")
    case .unknownAbbreviation(let term, _):
      say(
        language, da: "Skriv »\(term): …« i glossary.yml med det, den står for.",
        en: "Write “\(term): …” with what it stands for in glossary.yml.")
    default: AdviceTopic(rawValue: code)?.instruction(in: language)
    }
  }
}
