/// Which limit a Markdown text passes; every text within the limits can be read.
public enum MarkdownFault: Fault, Hashable {
  /// Quotes, lists, emphasis and links are nested too deep.
  case tooDeep(limit: Int)
  /// A paragraph or table so full of marks that reading it would take unduly long.
  case tooComplex
  /// More bytes, or more paragraphs, lines and words in links, than a text may have.
  case tooLarge

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .tooDeep: "text-too-deep"
    case .tooComplex: "text-too-complex"
    case .tooLarge: "text-too-large"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity { .error }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .tooDeep(let limit):
      say(
        language, da: "Citater, lister, fremhævninger og links ligger mere end \(limit) niveauer inde i hinanden.",
        en: "Quotes, lists, emphasis and links are nested more than \(limit) levels deep.")
    case .tooComplex:
      say(
        language, da: "Afsnittet har så mange parenteser og stjerner, at det ikke kan læses i rimelig tid.",
        en: "The paragraph has so many brackets and asterisks that it cannot be read in reasonable time.")
    case .tooLarge:
      say(language, da: "Teksten er for lang.", en: "The text is too long.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .tooDeep:
      say(
        language, da: "Ryk linjerne ud, eller slet overflødige tegn foran dem.",
        en: "Move the lines to the left, or delete superfluous marks before them.")
    case .tooComplex, .tooLarge:
      say(language, da: "Del teksten op.", en: "Split the text up.")
    }
  }
}
