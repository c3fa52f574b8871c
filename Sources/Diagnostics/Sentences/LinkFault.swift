/// What is wrong with a link in a text.
public enum LinkFault: Fault, Hashable, Error {
  /// Nothing between the brackets.
  case empty
  /// A scheme that is not followed: `javascript:`, `ftp:`.
  case scheme(String)
  /// An address that cannot be read: `http:/x`, `//host/`.
  case address(String)
  /// A path that leads out of the content folder.
  case outside(String)
  /// A file that is not there.
  case missingFile(String, nearest: String?)
  /// Minutes that are a draft, which this build holds back.
  case draft(String)
  /// A place that the page does not have.
  case anchor(String, nearest: String?)
  /// A person, theme, cluster or body that nobody declares.
  case unknown(IdentityFault.Kind, name: String, nearest: String?)
  /// A `meeting:` link that is not `meeting:CLUSTER/BODY/DATE`.
  case meetingForm(String)
  /// Brackets that CommonMark leaves as text because of blanks in the address.
  case blanks(written: String, right: String)

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .empty: "empty-link"
    case .scheme: "unsafe-link"
    case .address: "invalid-address"
    case .outside: "link-outside-content"
    case .missingFile: "missing-file"
    case .draft: "link-to-draft"
    case .anchor: "missing-anchor"
    case .unknown(let kind, _, _): "unknown-\(kind)"
    case .meetingForm: "invalid-meeting-link"
    case .blanks: "blanks-in-link"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity { .error }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    func name(_ text: String) -> String { quoted(text.clipped, language) }
    return switch self {
    case .empty:
      say(language, da: "Linket fører ingen steder hen.", en: "The link leads nowhere.")
    case .scheme(let scheme):
      say(
        language, da: "Links med \(name(scheme + ":")) er ikke tilladt.",
        en: "Links with \(name(scheme + ":")) are not allowed.")
    case .address(let address):
      say(
        language, da: "Adressen \(name(address)) er ikke en gyldig webadresse.",
        en: "The address \(name(address)) is not a valid web address.")
    case .outside(let path):
      say(
        language, da: "Linket \(name(path)) fører ud af mappen med indhold.",
        en: "The link \(name(path)) leads out of the content folder.")
    case .missingFile(let path, _):
      say(
        language, da: "Linket fører til \(name(path)), som ikke findes.",
        en: "The link leads to \(name(path)), which does not exist.")
    case .draft(let path):
      say(
        language, da: "Linket fører til kladden \(name(path)), som ikke bliver offentliggjort.",
        en: "The link leads to the draft \(name(path)), which is not published.")
    case .anchor(let anchor, _):
      say(
        language, da: "Siden har intet sted, der hedder \(name("#" + anchor)).",
        en: "The page has no place called \(name("#" + anchor)).")
    case .unknown(let kind, let value, _):
      say(
        language, da: "Linket nævner \(kind.danish) \(name(value)), som ikke findes.",
        en: "The link names the \(kind) \(name(value)), which does not exist.")
    case .meetingForm(let text):
      say(
        language, da: "\(name("meeting:" + text)) kan ikke læses som et møde.",
        en: "\(name("meeting:" + text)) cannot be read as a meeting.")
    case .blanks(let written, _):
      say(
        language, da: "Linket \(name(written)) bliver ikke til et link, fordi der er mellemrum i det.",
        en: "The link \(name(written)) does not become a link because there are blanks in it.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .scheme:
      say(
        language, da: "Brug http, https, mailto eller tel, en fil eller et møde, en person eller et tema.",
        en: "Use http, https, mailto or tel, a file, or a meeting, a person or a theme.")
    case .missingFile(_, let nearest), .anchor(_, let nearest), .unknown(_, _, let nearest):
      didYouMean(nearest, language)
    case .outside:
      say(
        language, da: "Læg filen ind i mappen, ved siden af mødet.",
        en: "Put the file into the folder, beside the meeting.")
    case .draft:
      say(
        language, da: "Fjern linket, eller byg med --drafts.", en: "Take the link out, or build with --drafts.")
    case .meetingForm:
      say(
        language, da: "Skriv »meeting:KLYNGE/ORGAN/DATO«, f.eks. »meeting:nord/faglig/2022-11-07«.",
        en: "Write “meeting:CLUSTER/BODY/DATE”, e.g. “meeting:nord/faglig/2022-11-07”.")
    case .blanks(_, let right):
      say(language, da: "Skriv \(quoted(right.clipped, language)).", en: "Write \(quoted(right.clipped, language)).")
    case .empty:
      say(language, da: "Skriv en adresse i parentesen.", en: "Write an address into the brackets.")
    case .address: nil
    }
  }
}
