/// What one file's fields can have wrong beyond their form: addresses, names, places.
public enum FrontMatterFault: Fault, Hashable {
  /// Why an address cannot be used.
  public enum AddressProblem: Hashable, Sendable, CaseIterable {
    /// Neither `http://` nor `https://`.
    case scheme
    /// No name of a host.
    case host
    /// A `?` or `#`.
    case query
    /// A blank or another character that addresses do not have.
    case character
    /// `//`, `.` or `..` between slashes.
    case path
  }

  /// An address on the web that cannot be used.
  case invalidURL(String, AddressProblem)
  /// An old address that does not begin with a slash.
  case aliasWithoutSlash(String)
  /// An old address that cannot be one.
  case invalidAlias(String, AddressProblem)
  /// Not an e-mail address.
  case invalidEmail(String)
  /// A spelling that is the name itself.
  case aliasIsName(String)
  /// One spelling twice.
  case aliasTwice(String)
  /// A list that needs an entry.
  case emptyList(key: String)
  /// Two bodies of a cluster with one id.
  case sameBody(String, other: String)
  /// A file in a folder of documents whose name ends otherwise than those do.
  case wrongEnding(expected: String)
  /// A file in a folder where documents have none below them.
  case tooDeepInFolder(expected: String)

  /// Doubled spellings and stray files do no harm.
  public var severity: Severity {
    switch self {
    case .aliasIsName, .aliasTwice, .wrongEnding, .tooDeepInFolder: .warning
    default: .error
    }
  }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .invalidURL: "invalid-url"
    case .aliasWithoutSlash, .invalidAlias: "invalid-old-address"
    case .invalidEmail: "invalid-email"
    case .aliasIsName: "alias-is-name"
    case .aliasTwice: "alias-twice"
    case .emptyList: "empty-list"
    case .sameBody: "same-body"
    case .wrongEnding, .tooDeepInFolder: "stray-file"
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    func name(_ text: String) -> String { quoted(text.clipped, language) }
    return switch self {
    case .invalidURL(let text, let problem):
      say(
        language, da: "Adressen \(name(text)) kan ikke bruges: \(problem.text(in: .da)).",
        en: "The address \(name(text)) cannot be used: \(problem.text(in: .en)).")
    case .aliasWithoutSlash(let text):
      say(
        language, da: "Den gamle adresse \(name(text)) begynder ikke med en skråstreg.",
        en: "The old address \(name(text)) does not begin with a slash.")
    case .invalidAlias(let text, let problem):
      say(
        language, da: "Den gamle adresse \(name(text)) kan ikke bruges: \(problem.text(in: .da)).",
        en: "The old address \(name(text)) cannot be used: \(problem.text(in: .en)).")
    case .invalidEmail(let text):
      say(
        language, da: "\(name(text)) er ikke en e-mailadresse.", en: "\(name(text)) is not an e-mail address.")
    case .aliasIsName(let text):
      say(language, da: "\(name(text)) er allerede navnet selv.", en: "\(name(text)) is the name itself already.")
    case .aliasTwice(let text):
      say(language, da: "\(name(text)) står her to gange.", en: "\(name(text)) is here twice.")
    case .emptyList(let key):
      say(language, da: "Listen \(name(key)) er tom.", en: "The list \(name(key)) is empty.")
    case .sameBody(let id, let other):
      say(
        language, da: "\(name(id)) og \(name(other)) bliver til den samme adresse.",
        en: "\(name(id)) and \(name(other)) become the same address.")
    case .wrongEnding:
      say(
        language, da: "Filen bliver ikke læst: Her læses kun filer med en anden endelse.",
        en: "The file is not read: only files with another ending are read here.")
    case .tooDeepInFolder:
      say(
        language, da: "Filen bliver ikke læst: Den ligger i en mappe for meget.",
        en: "The file is not read: it lies one folder too deep.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .invalidURL:
      say(
        language, da: "Skriv fx »https://example.org/referater«.",
        en: "Write “https://example.org/minutes”, for example.")
    case .aliasWithoutSlash(let text) where !text.contains(":"): didYouMean("/" + text.clipped, language)
    case .aliasWithoutSlash, .invalidAlias:
      say(
        language, da: "Skriv kun stien, fx »/gammel/adresse/«.", en: "Write the path alone, such as “/old/address/”.")
    case .invalidEmail:
      say(
        language, da: "Skriv »contact: navn@example.org«, eller »contact: { phone: 12 34 56 78 }«.",
        en: "Write “contact: name@example.org”, or “contact: { phone: 12 34 56 78 }”.")
    case .aliasIsName, .aliasTwice: say(language, da: "Slet den.", en: "Delete it.")
    case .emptyList:
      say(language, da: "Skriv mindst ét punkt.", en: "Write at least one entry.")
    case .sameBody: say(language, da: "Omdøb det ene.", en: "Rename one of them.")
    case .wrongEnding(let expected), .tooDeepInFolder(let expected):
      say(language, da: "Skal den læses, så kald den »\(expected)«.", en: "If it is to be read, call it “\(expected)”.")
    }
  }
}

extension FrontMatterFault.AddressProblem {
  /// The end of a sentence, without a full stop.
  func text(in language: LanguageCode) -> String {
    let danish = language == .da
    return switch self {
    case .scheme:
      danish ? "Den begynder hverken med https:// eller http://" : "it begins with neither https:// nor http://"
    case .host: danish ? "Den har intet værtsnavn" : "it has no host name"
    case .query: danish ? "Den indeholder »?« eller »#«" : "it contains “?” or “#”"
    case .character:
      danish ? "Den indeholder et tegn, som adresser ikke har" : "it contains a character that addresses do not have"
    case .path: danish ? "Stien indeholder »//«, »/./« eller »/../«" : "its path contains “//”, “/./” or “/../”"
    }
  }
}
