/// What is wrong with the addresses of the site.
public enum AddressFault: Fault, Hashable {
  /// Two things at one address; `by` is the content file of the one that was there first.
  case taken(address: String, by: String)

  /// See ``Fault/code``.
  public var code: String { "address-taken" }

  /// See ``Fault/severity``.
  public var severity: Severity { .error }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .taken(let address, let other):
      say(
        language, da: "Adressen \(quoted(address, language)) er allerede taget af \(other).",
        en: "The address \(quoted(address, language)) is taken already by \(other).")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    say(
      language, da: "Giv den ene et andet navn, eller slet den gamle adresse under »aliases«.",
      en: "Give one of them another name, or delete the old address under “aliases”.")
  }
}
