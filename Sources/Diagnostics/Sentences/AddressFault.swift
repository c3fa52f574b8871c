/// What is wrong with the addresses of the site.
public enum AddressFault: Fault, Hashable {
  /// Two things at one address; `by` is the content file of the one that was there first, as messages show it.
  case taken(address: String, by: String)
  /// An address where the site has a page of its own: an index, a register, the page for addresses where nothing is.
  case ownPage(address: String)

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
    case .ownPage(let address):
      say(
        language, da: "På adressen \(quoted(address, language)) har webstedet selv en side.",
        en: "The site has a page of its own at the address \(quoted(address, language)).")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .taken:
      say(
        language, da: "Giv den ene et andet navn, eller slet den gamle adresse under »aliases«.",
        en: "Give one of them another name, or delete the old address under “aliases”.")
    case .ownPage:
      say(
        language, da: "Giv filen et andet navn, eller slet den gamle adresse under »aliases«.",
        en: "Give the file another name, or delete the old address under “aliases”.")
    }
  }
}
