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
    case cluster, body, theme, person, organisation, page, meeting
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
    func cite(_ text: String) -> String { quoted(text.clipped, language) }
    return switch self {
    case .unknown(let kind, let name, _):
      say(
        language, da: "\(kind.unknownDanish) \(cite(name)) findes ikke.",
        en: "There is no \(kind) \(cite(name)).")
    case .claimedTwice(let kind, let name, let other):
      say(
        language,
        da:
          "\(cite(name)) er allerede taget: \(kind.danish) \(cite(other)) hedder det også.",
        en:
          "\(cite(name)) is taken already: the \(kind) \(cite(other)) has that name too."
      )
    case .sameSlug(_, let name, let other, let slug):
      say(
        language,
        da:
          "\(cite(name)) og \(cite(other)) får samme adresse: \(cite(slug)).",
        en:
          "\(cite(name)) and \(cite(other)) get the same address: \(cite(slug))."
      )
    case .emptySlug(_, let name):
      say(
        language, da: "Af navnet \(cite(name)) bliver der intet tilbage til en adresse.",
        en: "Nothing of the name \(cite(name)) is left for an address.")
    case .sameMeeting(let other):
      say(
        language, da: "Samme organ har allerede et møde den dag: \(other).",
        en: "The same body already has a meeting that day: \(other).")
    case .severalBearers(let name, let organisations):
      say(
        language,
        da: "Flere personer hedder \(cite(name)), og linjen siger ikke hvilken: "
          + "\(organisations.joined(separator: ", ")).",
        en: "Several persons are called \(cite(name)), and the line does not say which: "
          + "\(organisations.joined(separator: ", ")).")
    case .nearMiss(_, let name, let known):
      say(
        language,
        da: "\(cite(name)) ligner \(cite(known)), men er stavet anderledes.",
        en: "\(cite(name)) looks like \(cite(known)) but is spelt differently.")
    case .listedTwice(let name):
      say(
        language, da: "\(cite(name)) står to gange på deltagerlisten.",
        en: "\(cite(name)) is on the participants list twice.")
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
        da:
          "Menuen nævner \(cite(name)), som hverken er en afdeling af sitet eller en side i pages/.",
        en:
          "The menu names \(cite(name)), which is neither a section of the site nor a page in pages/."
      )
    case .severalMeant(let name, let choices):
      say(
        language,
        da: "\(cite(name)) er ikke gjort til et link: det kan være \(choices.names(language)).",
        en: "\(cite(name)) has not been made a link: it may be \(choices.names(language)).")
    case .maybeName(let name, let person):
      say(
        language,
        da:
          "\(cite(name)) er ikke gjort til et link: det kan være \(person.name) eller blot et ord.",
        en: "\(cite(name)) has not been made a link: it may be \(person.name) or just a word.")
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
    case .page: "siden"
    case .meeting: "mødet"
    }
  }

  /// With the article, at the start of a sentence.
  fileprivate var unknownDanish: String { danish.prefix(1).uppercased() + danish.dropFirst() }
}

extension [IdentityFault.Choice] {
  /// The names in a row: `A, B eller C`.
  fileprivate func names(_ language: LanguageCode) -> String {
    let or = language == .da ? " eller " : " or "
    guard let last else { return "" }
    return count == 1 ? last.name : dropLast().map(\.name).joined(separator: ", ") + or + last.name
  }
}
