/// What is wrong with a template.
public enum TemplateFault: Fault, Hashable {
  /// A name that the page does not have.
  case unknownName(String, nearest: String?)
  /// A partial, a parent or a page's template that is not there.
  case unknownTemplate(String, nearest: String?)
  /// A block that the parent does not have.
  case unknownBlock(String, parent: String, nearest: String?)
  /// A list or an object where a text is meant, or a part of something that has none.
  case wrongUse(String)
  /// Three braces around a text, which would let it through unescaped.
  case unescaped(String)
  /// A tag that is not closed.
  case unclosedTag(end: String)
  /// A tag without a proper name.
  case invalidTag
  /// A section, parent or block that is not closed.
  case unclosedSection(String)
  /// An end that closes nothing.
  case unexpectedEnd(String)
  /// An end under another name than the open one.
  case mismatchedEnd(String, open: String, line: Int)
  /// A block or a template twice.
  case duplicate(String)
  /// A tag between a parent's blocks.
  case outsideBlock(parent: String)
  /// Bytes that are not UTF-8.
  case notUTF8
  /// Too many levels within each other.
  case tooDeep(limit: Int)
  /// A template that includes itself without end.
  case endless(String)
  /// A template that grows beyond all bounds by including others.
  case tooLarge(String)

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .unknownName: "template-unknown-name"
    case .unknownTemplate: "template-unknown-template"
    case .unknownBlock: "template-unknown-block"
    case .wrongUse: "template-wrong-use"
    case .unescaped: "template-unescaped"
    case .unclosedTag, .invalidTag: "template-tag"
    case .unclosedSection, .unexpectedEnd, .mismatchedEnd: "template-section"
    case .duplicate: "template-duplicate"
    case .outsideBlock: "template-outside-block"
    case .notUTF8: "template-not-utf-8"
    case .tooDeep, .endless, .tooLarge: "template-limit"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity { .error }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    func name(_ text: String) -> String { quoted(text, language) }
    return switch self {
    case .unknownName(let text, _):
      say(
        language, da: "Skabelonen bruger navnet \(name(text)), som siden ikke har.",
        en: "The template uses the name \(name(text)), which the page does not have.")
    case .unknownTemplate(let text, _):
      say(
        language, da: "Der er ingen skabelon, der hedder \(name(text)).",
        en: "There is no template called \(name(text)).")
    case .unknownBlock(let text, let parent, _):
      say(
        language, da: "Skabelonen \(name(parent)) har ingen blok, der hedder \(name(text)).",
        en: "The template \(name(parent)) has no block called \(name(text)).")
    case .wrongUse(let text):
      say(
        language, da: "\(name(text)) kan ikke skrives ud: Det er ikke en tekst.",
        en: "\(name(text)) cannot be written out: it is not a text.")
    case .unescaped(let text):
      say(
        language, da: "\(name(text)) er almindelig tekst og må ikke stå i tre klammer.",
        en: "\(name(text)) is plain text and may not stand in three braces.")
    case .unclosedTag(let end):
      say(language, da: "Mærket mangler sin slutning \(name(end)).", en: "The tag lacks its end \(name(end)).")
    case .invalidTag:
      say(language, da: "Mærket har ikke et gyldigt navn.", en: "The tag has no valid name.")
    case .unclosedSection(let text):
      say(language, da: "\(name(text)) bliver aldrig lukket.", en: "\(name(text)) is never closed.")
    case .unexpectedEnd(let text):
      say(
        language, da: "\(name(text)) lukkes her, men er ikke åbnet.",
        en: "\(name(text)) is closed here but was not opened.")
    case .mismatchedEnd(let text, let open, let line):
      say(
        language, da: "\(name(text)) lukkes her, men det er \(name(open)) fra linje \(line), der er åben.",
        en: "\(name(text)) is closed here, but \(name(open)) of line \(line) is open.")
    case .duplicate(let text):
      say(language, da: "\(name(text)) står to gange.", en: "\(name(text)) stands twice.")
    case .outsideBlock(let parent):
      say(
        language, da: "Kun blokke må stå inde i \(name("<" + parent)).",
        en: "Only blocks may stand inside \(name("<" + parent)).")
    case .notUTF8:
      say(language, da: "Skabelonen er ikke gemt som UTF-8.", en: "The template is not saved as UTF-8.")
    case .tooDeep(let limit):
      say(
        language, da: "Skabelonen har mere end \(limit) niveauer inde i hinanden.",
        en: "The template has more than \(limit) levels within each other.")
    case .endless(let text):
      say(
        language, da: "Skabelonen \(name(text)) indsætter sig selv uden ende.",
        en: "The template \(name(text)) includes itself without end.")
    case .tooLarge(let text):
      say(
        language, da: "Skabelonen \(name(text)) bliver for stor med alt det, den indsætter.",
        en: "The template \(name(text)) grows too large with all it includes.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .unknownName(_, let nearest), .unknownTemplate(_, let nearest), .unknownBlock(_, _, let nearest):
      didYouMean(nearest, language)
    case .unescaped(let text):
      say(language, da: "Skriv {{\(text)}}.", en: "Write {{\(text)}}.")
    default: nil
    }
  }
}
