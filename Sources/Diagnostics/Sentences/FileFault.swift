/// What can be wrong with a file before anyone reads what it says.
public enum FileFault: Fault, Hashable {
  /// Larger than a text may be.
  case tooLarge(bytes: Int, limit: Int)
  /// A byte that is no part of a UTF-8 character.
  case notUTF8(byte: UInt8)
  /// A byte order mark of UTF-16 at the start.
  case utf16
  /// A zero byte: no text at all, or UTF-16 without a mark.
  case nul
  /// A line break within a paragraph, as word processors have it: U+000B, U+2028, U+2029.
  case softLineBreak(Unicode.Scalar)
  /// A character that turns the direction of writing: embeddings, overrides, isolates.
  case bidirectional(Unicode.Scalar)
  /// Another character that cannot be seen and does not belong in a text.
  case controlCharacter(Unicode.Scalar)
  /// More such characters than are worth naming one by one.
  case moreForbidden(than: Int)

  /// Nothing can be published before it is put right.
  public var severity: Severity { .error }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .tooLarge: "file-too-large"
    case .notUTF8: "not-utf-8"
    case .utf16: "utf-16"
    case .nul: "nul-character"
    case .softLineBreak: "soft-line-break"
    case .bidirectional: "bidirectional-character"
    case .controlCharacter: "control-character"
    case .moreForbidden: "more-control-characters"
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .tooLarge(let bytes, let limit):
      say(
        language,
        da: "Filen fylder \(bytes.mebibytes) MiB; en tekstfil må højst fylde \(limit.mebibytes) MiB.",
        en: "The file has \(bytes.mebibytes) MiB; a text file may have \(limit.mebibytes) MiB at most.")
    case .notUTF8:
      say(
        language, da: "Filen er ikke gemt som UTF-8: Tegnet her kan ikke læses.",
        en: "The file is not saved as UTF-8: the character here cannot be read.")
    case .utf16:
      say(
        language, da: "Filen er gemt som UTF-16 og ikke som UTF-8.",
        en: "The file is saved as UTF-16 and not as UTF-8.")
    case .nul:
      say(
        language, da: "Filen er ikke en tekst gemt som UTF-8: Her står tegnet U+0000.",
        en: "The file is not a text saved as UTF-8: there is the character U+0000 here.")
    case .softLineBreak(let scalar):
      say(
        language, da: "Her står et blødt linjeskift fra et tekstbehandlingsprogram (\(scalar.codePoint)).",
        en: "There is a soft line break from a word processor here (\(scalar.codePoint)).")
    case .bidirectional(let scalar):
      say(
        language, da: "Her står det usynlige tegn \(scalar.codePoint), som vender skriveretningen.",
        en: "There is the invisible character \(scalar.codePoint) here, which turns the direction of writing.")
    case .controlCharacter(let scalar):
      say(
        language, da: "Her står det usynlige styretegn \(scalar.codePoint).",
        en: "There is the invisible control character \(scalar.codePoint) here.")
    case .moreForbidden(let limit):
      say(
        language, da: "Filen har mere end \(limit) usynlige tegn; resten bliver ikke nævnt.",
        en: "The file has more than \(limit) invisible characters; the rest are not listed.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .tooLarge:
      say(
        language, da: "Del den op, eller læg det store ved som bilag.",
        en: "Divide it, or attach what is large.")
    case .notUTF8, .utf16, .nul:
      say(
        language, da: "Gem filen igen, og vælg UTF-8 som kodning eller tegnsæt.",
        en: "Save the file again, and choose UTF-8 as its encoding.")
    case .softLineBreak:
      say(language, da: "Slet det, og tryk Enter i stedet.", en: "Delete it and press Enter instead.")
    case .bidirectional:
      say(
        language, da: "Slet det; ellers kan det, man ser, være noget andet end det, der står.",
        en: "Delete it; what is seen could be something else than what is there.")
    case .controlCharacter:
      say(language, da: "Slet det, og skriv teksten på ny her.", en: "Delete it and type the text here anew.")
    case .moreForbidden:
      say(
        language, da: "Er filen virkelig en tekst? Gem den igen som ren tekst i UTF-8.",
        en: "Is the file really a text? Save it again as plain text in UTF-8.")
    }
  }
}

extension Int {
  /// Bytes as whole mebibytes, rounded up.
  fileprivate var mebibytes: Int { (self + (1 << 20) - 1) >> 20 }
}
