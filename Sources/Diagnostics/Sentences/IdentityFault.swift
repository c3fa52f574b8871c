/// What is wrong with who is who: persons, organisations, bodies, themes and meetings, all documents together.
public enum IdentityFault: Fault {
  /// A cluster, body, theme or person that no file declares.
  case unknown(Kind, name: String, nearest: String?)
  /// One name or spelling claimed by two of a kind; `other` names the file or the entity that has it.
  case claimedTwice(Kind, name: String, other: String)
  /// Two names that give one address.
  case sameSlug(Kind, name: String, other: String, slug: String)
  /// A name of which nothing is left for an address.
  case emptySlug(Kind, name: String)
  /// Two meetings of one body on one day that nothing tells apart.
  case sameMeeting(other: String)
  /// Several persons bear the name and nothing here tells which.
  case severalBearers(name: String, organisations: [String])
  /// A spelling near a known one.
  case nearMiss(Kind, name: String, known: String)
  /// Somebody on one participants list twice.
  case listedTwice(name: String)
  /// An item that a participant's note names and the meeting does not have.
  case noSuchItem(number: Int)
  /// A statement of accessibility over a year older than the newest meeting.
  case statementOutOfDate(updated: String)
  /// A menu entry that is neither a section nor a page.
  case unknownMenuEntry(name: String, nearest: String?)

  /// A first name, or a name of one word, that several participants of the meeting bear.
  case severalMeant(String, choices: [Choice])
  /// An ordinary word at the start of a sentence that is the first name of a participant as well.
  case maybeName(String, person: Choice)

  /// A person whom a name may mean, and the id that says so.
  public struct Choice: Sendable, Hashable {
    /// The name in full.
    public let name: String
    /// The person's id, as in `person:ID`.
    public let id: String

    /// A person by name and id.
    public init(name: String, id: String) {
      self.name = name
      self.id = id
    }
  }

  /// What is meant.
  public enum Kind: Sendable, Hashable, CaseIterable {
    case cluster, body, theme, person, organisation, glossary, page, meeting
  }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .unknown(let kind, _, _): "unknown-\(kind)"
    case .claimedTwice: "claimed-twice"
    case .sameSlug: "same-address"
    case .emptySlug: "empty-address"
    case .sameMeeting: "same-meeting"
    case .severalBearers: "ambiguous-person"
    case .nearMiss: "near-miss"
    case .listedTwice: "listed-twice"
    case .noSuchItem: "no-such-item"
    case .statementOutOfDate: "statement-out-of-date"
    case .unknownMenuEntry: "unknown-menu-entry"
    case .severalMeant, .maybeName: "unclear-first-name"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity {
    switch self {
    case .nearMiss, .listedTwice, .noSuchItem, .statementOutOfDate: .warning
    case .severalMeant, .maybeName: .advice
    default: .error
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .unknown(let kind, let name, _):
      say(
        language, da: "\(kind.unknownDanish) \(quoted(name, language)) findes ikke.",
        en: "There is no \(kind) \(quoted(name, language)).")
    case .claimedTwice(let kind, let name, let other):
      say(
        language,
        da: "\(quoted(name, language)) er allerede taget: \(kind.danish) \(quoted(other, language)) hedder det også.",
        en: "\(quoted(name, language)) is taken already: the \(kind) \(quoted(other, language)) has that name too.")
    case .sameSlug(_, let name, let other, let slug):
      say(
        language,
        da: "\(quoted(name, language)) og \(quoted(other, language)) får samme adresse: \(quoted(slug, language)).",
        en: "\(quoted(name, language)) and \(quoted(other, language)) get the same address: \(quoted(slug, language)).")
    case .emptySlug(_, let name):
      say(
        language, da: "Af navnet \(quoted(name, language)) bliver der intet tilbage til en adresse.",
        en: "Nothing of the name \(quoted(name, language)) is left for an address.")
    case .sameMeeting(let other):
      say(
        language, da: "Samme organ har allerede et møde den dag: \(other).",
        en: "The same body already has a meeting that day: \(other).")
    case .severalBearers(let name, let organisations):
      say(
        language,
        da:
          "Flere personer hedder \(quoted(name, language)), og linjen siger ikke hvilken: \(organisations.joined(separator: ", ")).",
        en:
          "Several persons are called \(quoted(name, language)), and the line does not say which: \(organisations.joined(separator: ", "))."
      )
    case .nearMiss(_, let name, let known):
      say(
        language, da: "\(quoted(name, language)) ligner \(quoted(known, language)), men er stavet anderledes.",
        en: "\(quoted(name, language)) looks like \(quoted(known, language)) but is spelt differently.")
    case .listedTwice(let name):
      say(
        language, da: "\(quoted(name, language)) står to gange på deltagerlisten.",
        en: "\(quoted(name, language)) is on the participants list twice.")
    case .noSuchItem(let number):
      say(
        language, da: "Mødet har intet punkt \(number).",
        en: "The meeting has no item \(number).")
    case .statementOutOfDate(let updated):
      say(
        language, da: "Tilgængelighedserklæringen er fra \(updated), mere end et år før det nyeste møde.",
        en: "The accessibility statement is from \(updated), more than a year before the newest meeting.")
    case .unknownMenuEntry(let name, _):
      say(
        language,
        da: "Menuen nævner \(quoted(name, language)), som hverken er en afdeling af sitet eller en side i pages/.",
        en: "The menu names \(quoted(name, language)), which is neither a section of the site nor a page in pages/.")
    case .severalMeant(let name, let choices):
      say(
        language,
        da: "\(quoted(name, language)) er ikke gjort til et link: det kan være \(choices.names(language)).",
        en: "\(quoted(name, language)) has not been made a link: it may be \(choices.names(language)).")
    case .maybeName(let name, let person):
      say(
        language,
        da: "\(quoted(name, language)) er ikke gjort til et link: det kan være \(person.name) eller blot et ord.",
        en: "\(quoted(name, language)) has not been made a link: it may be \(person.name) or just a word.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .unknown(let kind, let name, let nearest):
      didYouMean(nearest, language) ?? kind.howToAdd(name, language)
    case .unknownMenuEntry(_, let nearest):
      didYouMean(nearest, language)
    case .claimedTwice(.person, _, _):
      say(
        language, da: "Slet det ene alias, eller skriv »organisation:« i begge filer, hvis det er to personer.",
        en: "Delete one alias, or write “organisation:” in both files if they are two persons.")
    case .claimedTwice:
      say(language, da: "Slet det ene af de to navne.", en: "Delete one of the two names.")
    case .sameSlug(.person, _, _, _):
      say(
        language,
        da:
          "Er det én person, så skriv den ene stavemåde som alias i persons/. Er det to, så giv den ene en fil i persons/ med et andet navn.",
        en:
          "If they are one person, write one spelling as an alias in persons/. If they are two, give one a file in persons/ with another name."
      )
    case .sameSlug:
      say(language, da: "Omdøb den ene.", en: "Rename one of them.")
    case .emptySlug(.person, _):
      say(
        language, da: "Opret en fil i persons/ med et navn i latinske bogstaver og »name:« i.",
        en: "Create a file in persons/ with a name in Latin letters and “name:” in it.")
    case .emptySlug:
      say(
        language, da: "Brug latinske bogstaver eller tal i navnet.", en: "Use Latin letters or digits in the name.")
    case .sameMeeting:
      say(
        language, da: "Skriv »number:« eller »time:«, så de to møder kan kendes fra hinanden.",
        en: "Write “number:” or “time:” so that the two meetings can be told apart.")
    case .severalBearers:
      say(
        language, da: "Skriv organisationen efter navnet på linjen.",
        en: "Write the organisation behind the name on the line.")
    case .nearMiss(.person, let name, let known):
      say(
        language,
        da:
          "Er det samme person, så ret navnet eller skriv »aliases: [\(name)]« i filen for \(quoted(known, language)) i persons/.",
        en:
          "If it is the same person, mend the name or write “aliases: [\(name)]” in the file of \(quoted(known, language)) in persons/."
      )
    case .nearMiss:
      say(
        language, da: "Er det den samme, så ret navnet eller tilføj stavemåden under »aliases«.",
        en: "If it is the same, mend the name or add the spelling under “aliases”.")
    case .listedTwice:
      say(
        language, da: "Slet den ene linje. Står der afbud et af stederne, gælder afbuddet.",
        en: "Delete one of the lines. If one of them says absent, absence wins.")
    case .noSuchItem:
      say(
        language, da: "Ret nummeret efter punkternes overskrifter.",
        en: "Mend the number by the headings of the items.")
    case .statementOutOfDate:
      say(
        language, da: "Forny erklæringen i WAS-Tool, og skriv den nye dato i site.yml.",
        en: "Renew the statement and write its new date into site.yml.")
    case .severalMeant(let name, let choices):
      say(
        language, da: "Skriv hele navnet, eller vælg: \(choices.links(name)).",
        en: "Write the name in full, or choose: \(choices.links(name)).")
    case .maybeName(let name, let person):
      say(
        language, da: "Menes personen, så skriv hele navnet eller \([person].links(name)).",
        en: "If the person is meant, write the name in full or \([person].links(name)).")
    }
  }
}

extension IdentityFault.Kind {
  /// With the article, as in the middle of a sentence.
  var danish: String {
    switch self {
    case .cluster: "klyngen"
    case .body: "organet"
    case .theme: "temaet"
    case .person: "personen"
    case .organisation: "organisationen"
    case .glossary: "ordlistens"
    case .page: "siden"
    case .meeting: "mødet"
    }
  }

  /// With the article, at the start of a sentence.
  fileprivate var unknownDanish: String { danish.prefix(1).uppercased() + danish.dropFirst() }

  /// Where a new one is declared.
  fileprivate func howToAdd(_ name: String, _ language: LanguageCode) -> String? {
    let place: String? =
      switch self {
      case .cluster: "clusters/"
      case .theme: "themes/"
      case .person: "persons/"
      case .page: "pages/"
      case .body, .organisation, .glossary, .meeting: nil
      }
    guard let place else { return nil }
    return language == .da ? "En ny oprettes som en fil i \(place)." : "A new one is a file in \(place)."
  }
}

extension [IdentityFault.Choice] {
  /// The names in a row: `A, B eller C`.
  fileprivate func names(_ language: LanguageCode) -> String {
    let or = language == .da ? " eller " : " or "
    guard let last else { return "" }
    return count == 1 ? last.name : dropLast().map(\.name).joined(separator: ", ") + or + last.name
  }

  /// The links that would say which person is meant.
  fileprivate func links(_ name: String) -> String {
    map { "[\(name)](person:\($0.id))" }.joined(separator: ", ")
  }
}
