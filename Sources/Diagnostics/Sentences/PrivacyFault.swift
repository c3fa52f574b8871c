/// What a text holds that must not, or should not, be published. No message repeats it.
public enum PrivacyFault: Fault, Hashable {
  /// Something that looks like a Danish CPR number.
  case cprNumber
  /// An e-mail address in minutes.
  case email
  /// A telephone number in minutes.
  case phone

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .cprNumber: "cpr-number"
    case .email: "email-address"
    case .phone: "telephone-number"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity { self == .cprNumber ? .error : .warning }

  /// See ``Fault/hidesSource``.
  public var hidesSource: Bool { self == .cprNumber }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .cprNumber:
      say(
        language, da: "Her står noget, der ligner et CPR-nummer.",
        en: "There is something here that looks like a CPR number.")
    case .email:
      say(language, da: "Her står en e-mailadresse.", en: "There is an e-mail address here.")
    case .phone:
      say(language, da: "Her står et telefonnummer.", en: "There is a telephone number here.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .cprNumber:
      say(
        language,
        da: "Slet det. Er det ikke et CPR-nummer, så skriv teksten i filens »allow-cpr: [\"…\"]«.",
        en: "Delete it. If it is no CPR number, write the text in the file’s “allow-cpr: [\"…\"]”.")
    case .email:
      say(
        language, da: "Slet den, hvis den ikke skal offentliggøres.",
        en: "Delete it unless it is meant to be published.")
    case .phone:
      say(
        language, da: "Slet det, hvis det ikke skal offentliggøres.",
        en: "Delete it unless it is meant to be published.")
    }
  }
}
