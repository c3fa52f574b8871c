/// What can be wrong with keys and values that are read against a declaration.
public enum RecordFault: Fault, Hashable {
  /// The form of a value.
  public enum Form: Hashable, Sendable {
    case line
    case text
    case list
    case keys
  }

  /// A key that the format does not know in this place; `nearest` is the known one that was probably meant.
  case unknownKey(String, nearest: String?, known: [String])
  /// A key that must be there is not.
  case missingKey(String)
  /// A key without a value that needs one.
  case emptyValue(key: String)
  /// A dash with nothing behind it.
  case emptyItem
  /// A value of another form than declared; `key` is nil for the file as a whole and for items of a list.
  case wrongForm(key: String?, expected: [Form], found: Form)
  /// A line break inside a value that is one line; `looksLikeList` tells of dashes in it.
  case lineBreak(key: String?, looksLikeList: Bool)
  /// A word that is not among those allowed.
  case unknownWord(String, key: String?, nearest: String?, allowed: [String])
  /// Neither yes nor no.
  case neitherYesNorNo(String, key: String?)

  /// Nothing can be published before it is put right.
  public var severity: Severity { .error }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .emptyValue: "empty-value"
    case .emptyItem: "empty-item"
    case .wrongForm: "wrong-form"
    case .lineBreak: "line-break"
    case .unknownWord: "unknown-word"
    case .neitherYesNorNo: "neither-yes-nor-no"
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .unknownKey(let name, _, _):
      say(language, da: "Nøglen »\(name.clipped)« kendes ikke her.", en: "The key “\(name.clipped)” is not known here.")
    case .missingKey(let name):
      say(language, da: "Nøglen »\(name.clipped)« mangler.", en: "The key “\(name.clipped)” is missing.")
    case .emptyValue(let key):
      say(language, da: "Nøglen »\(key.clipped)« har ingen værdi.", en: "The key “\(key.clipped)” has no value.")
    case .emptyItem:
      say(language, da: "Et punkt på listen er tomt.", en: "An item of the list is empty.")
    case .wrongForm(let key, let expected, let found):
      say(
        language,
        da: (key.map { "»\($0)« skal være " } ?? "Her skal stå ") + names(of: expected, .da)
          + (key == nil ? ", men der står " : ", men er ") + found.name(in: .da) + ".",
        en: (key.map { "“\($0)” must be " } ?? "There must be ") + names(of: expected, .en)
          + (key == nil ? " here, not " : ", not ") + found.name(in: .en) + ".")
    case .lineBreak(let key, _):
      say(
        language,
        da: (key.map { "»\($0)«" } ?? "Værdien") + " skal stå på én linje, men går over flere.",
        en: (key.map { "“\($0)”" } ?? "The value") + " must be on one line, but runs over several.")
    case .unknownWord(let word, let key, _, _):
      say(
        language,
        da: (key.map { "»\($0)«" } ?? "Værdien") + " kan ikke være »\(word.clipped)«.",
        en: (key.map { "“\($0)”" } ?? "The value") + " cannot be “\(word.clipped)”.")
    case .neitherYesNorNo(let word, let key):
      say(
        language,
        da: (key.map { "»\($0)«" } ?? "Værdien") + " skal være »true« eller »false«, ikke »\(word.clipped)«.",
        en: (key.map { "“\($0)”" } ?? "The value") + " must be “true” or “false”, not “\(word.clipped)”.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .unknownKey(_, let nearest, let known):
      didYouMean(nearest, language)
        ?? say(
          language, da: "Her kan stå: \(known.joined(separator: ", ")).",
          en: "Known here: \(known.joined(separator: ", ")).")
    case .missingKey(let name):
      say(
        language, da: "Tilføj en linje: »\(name): …«.", en: "Add a line: “\(name): …”.")
    case .emptyValue:
      say(language, da: "Skriv værdien efter kolonet.", en: "Write the value after the colon.")
    case .emptyItem:
      say(
        language, da: "Skriv noget efter bindestregen, eller slet linjen.",
        en: "Write something after the dash, or delete the line.")
    case .wrongForm(_, let expected, let found): advice(for: expected, found, language)
    case .lineBreak(_, looksLikeList: true):
      say(
        language,
        da: "Er det en liste, så giv hvert punkt sin egen bindestreg med mellemrum efter, lige under den første.",
        en: "If it is a list, give each item its own hyphen and space, right below the first.")
    case .lineBreak:
      say(language, da: "Skriv hele værdien på én linje.", en: "Write the whole value on one line.")
    case .unknownWord(_, _, let nearest, let allowed):
      didYouMean(nearest, language)
        ?? say(
          language, da: "Vælg et af ordene: \(allowed.joined(separator: ", ")).",
          en: "Choose one of the words: \(allowed.joined(separator: ", ")).")
    case .neitherYesNorNo:
      say(
        language, da: "Skriv »true« for ja og »false« for nej.", en: "Write “true” for yes and “false” for no.")
    }
  }

  private func names(of forms: [Form], _ language: LanguageCode) -> String {
    let names = forms.map { $0.name(in: language) }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + (language == .da ? " eller " : " or ") + last
  }

  private func advice(for expected: [Form], _ found: Form, _ language: LanguageCode) -> String? {
    switch (expected.contains(.line) || expected.contains(.text), found) {
    case (true, .list):
      say(
        language,
        da: "Skriv teksten uden bindestreg foran. Begynder den selv med »[«, så sæt anførselstegn om den.",
        en: "Write the text without a dash before it. If it begins with “[” itself, put it in quotation marks.")
    case (true, .keys):
      say(
        language, da: "Står der kolon og mellemrum inde i teksten, så sæt anførselstegn om den.",
        en: "If there is a colon and a space inside the text, put it in quotation marks.")
    case (false, _) where expected.contains(.list):
      say(
        language, da: "Skriv hvert punkt på sin egen linje med en bindestreg og et mellemrum foran.",
        en: "Write each item on a line of its own, with a dash and a space before it.")
    case (false, _):
      say(
        language, da: "Skriv hver oplysning på sin egen linje: nøgle, kolon, mellemrum, værdi.",
        en: "Write each piece on a line of its own: key, colon, space, value.")
    default: nil
    }
  }
}

extension RecordFault.Form {
  func name(in language: LanguageCode) -> String {
    switch (self, language) {
    case (.line, .da): "en tekst på én linje"
    case (.line, .en): "a text on one line"
    case (.text, .da): "en tekst"
    case (.text, .en): "a text"
    case (.list, .da): "en liste"
    case (.list, .en): "a list"
    case (.keys, .da): "nøgler med værdier"
    case (.keys, .en): "keys with values"
    }
  }
}
