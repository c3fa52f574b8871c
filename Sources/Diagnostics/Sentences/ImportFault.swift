/// Why minutes of other origin cannot be made a draft, or what their draft lacks.
public enum ImportFault: Fault, Error, Hashable {
  /// The file cannot be read.
  case cannotRead(FileProblem)
  /// Its name ends on nothing that is read.
  case unknownKind(ending: String)
  /// It is larger than any minutes are.
  case tooLarge(limit: Int)
  /// There is nothing in it.
  case empty
  /// A document whose pages are pictures.
  case noText
  /// A document that asks for a password.
  case encrypted
  /// It is not what its name says, or broken.
  case damaged(kind: String)
  /// Word's format of old.
  case oldWord
  /// The text taken out of it is larger than any minutes are.
  case textTooLarge(limit: Int)
  /// A program that is needed is not installed.
  case programMissing(program: String, package: String)
  /// A program did not come to an end.
  case timeout(program: String, seconds: Int)
  /// A program could not be started.
  case cannotStart(program: String)
  /// A file of that name exists.
  case exists
  /// The draft cannot be written.
  case cannotWrite(FileProblem)
  /// A cluster that the archive does not know.
  case unknownCluster(String, known: [String])
  /// A body that the cluster does not have.
  case unknownBody(String, known: [String])
  /// The source does not say which cluster met.
  case missingCluster
  /// It does not say which body met.
  case missingBody
  /// It does not say when.
  case missingDate
  /// No agenda can be seen in it.
  case noItems
  /// No list of participants can be seen in it.
  case noParticipants
  /// Something that looks like a CPR number on a page of the source.
  case cprNumber(page: Int)
  /// The same on a line of a text.
  case cprNumberInLine(Int)

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .cannotRead: "cannot-read-source"
    case .unknownKind: "unknown-source"
    case .tooLarge, .textTooLarge: "source-too-large"
    case .empty: "source-empty"
    case .noText: "source-without-text"
    case .encrypted: "source-encrypted"
    case .damaged: "source-damaged"
    case .oldWord: "source-old-word"
    case .programMissing: "program-missing"
    case .timeout: "program-timeout"
    case .cannotStart: "program-cannot-start"
    case .exists: "draft-exists"
    case .cannotWrite: "cannot-write-draft"
    case .unknownCluster: "unknown-cluster"
    case .unknownBody: "unknown-body"
    case .missingCluster: "draft-without-cluster"
    case .missingBody: "draft-without-body"
    case .missingDate: "draft-without-date"
    case .noItems: "draft-without-items"
    case .noParticipants: "draft-without-participants"
    case .cprNumber, .cprNumberInLine: "cpr-number-in-source"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity {
    switch self {
    case .missingCluster, .missingBody, .missingDate, .noItems, .noParticipants, .cprNumber, .cprNumberInLine: .warning
    default: .error
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .cannotRead(let problem):
      say(
        language, da: "Filen kan ikke læses: \(problem.text(in: language)).",
        en: "The file cannot be read: \(problem.text(in: language)).")
    case .unknownKind(let ending):
      say(
        language,
        da: ending.isEmpty
          ? "Filens navn har ingen endelse." : "Filer, der ender på \(quoted(ending, language)), kan ikke læses ind.",
        en: ending.isEmpty
          ? "The file's name has no ending." : "Files that end on \(quoted(ending, language)) cannot be imported.")
    case .tooLarge(let limit):
      say(
        language, da: "Filen fylder mere end \(limit >> 20) MiB; så stort er intet referat.",
        en: "The file has more than \(limit >> 20) MiB; no minutes are that large.")
    case .textTooLarge(let limit):
      say(
        language, da: "Filens tekst fylder mere end \(limit >> 20) MiB; så langt er intet referat.",
        en: "The text of the file has more than \(limit >> 20) MiB; no minutes are that long.")
    case .empty: say(language, da: "Filen er tom.", en: "The file is empty.")
    case .noText:
      say(
        language, da: "Filens sider er billeder uden tekst, sikkert fra en scanner.",
        en: "The pages of the file are pictures without text, probably from a scanner.")
    case .encrypted:
      say(language, da: "Filen er beskyttet med adgangskode.", en: "The file is protected with a password.")
    case .damaged(let kind):
      say(
        language, da: "Filen er beskadiget eller er ikke en \(kind)-fil.",
        en: "The file is damaged or no \(kind) file.")
    case .oldWord:
      say(
        language, da: "Filen er gemt i Words gamle format (.doc).", en: "The file is in Word's old format (.doc).")
    case .programMissing(let program, _):
      say(
        language, da: "Programmet \(program), som læser filer af den slags, er ikke installeret.",
        en: "The program \(program), which reads files of this kind, is not installed.")
    case .timeout(let program, let seconds):
      say(
        language, da: "Programmet \(program) blev ikke færdigt med filen på \(seconds) sekunder.",
        en: "The program \(program) did not get through the file within \(seconds) seconds.")
    case .cannotStart(let program):
      say(language, da: "Programmet \(program) kan ikke startes.", en: "The program \(program) cannot be started.")
    case .exists:
      say(
        language, da: "Der er allerede en fil med det navn; den er ikke rørt.",
        en: "There is a file of that name already; it was left alone.")
    case .cannotWrite(let problem):
      say(
        language, da: "Kladden kan ikke skrives: \(problem.text(in: language)).",
        en: "The draft cannot be written: \(problem.text(in: language)).")
    case .unknownCluster(let id, _):
      say(
        language, da: "Arkivet har ingen klynge med id \(quoted(id, language)).",
        en: "The archive has no cluster with the id \(quoted(id, language)).")
    case .unknownBody(let id, _):
      say(
        language, da: "Klyngen har intet forum med id \(quoted(id, language)).",
        en: "The cluster has no body with the id \(quoted(id, language)).")
    case .missingCluster:
      say(
        language, da: "Kilden siger ikke, hvilken klynge der mødtes.",
        en: "The source does not say which cluster met.")
    case .missingBody:
      say(language, da: "Kilden siger ikke, hvilket forum der mødtes.", en: "The source does not say which body met.")
    case .missingDate:
      say(
        language, da: "Kilden siger ikke, hvornår mødet var.", en: "The source does not say when the meeting was.")
    case .noItems:
      say(
        language, da: "Ingen punkter er genkendt; hele teksten står som indledning.",
        en: "No items were recognised; the whole text is the introduction.")
    case .noParticipants:
      say(language, da: "Ingen deltagere er genkendt.", en: "No participants were recognised.")
    case .cprNumber(let page):
      say(
        language, da: "På side \(page) står noget, der ligner et CPR-nummer.",
        en: "There is something on page \(page) that looks like a CPR number.")
    case .cprNumberInLine(let line):
      say(
        language, da: "I linje \(line) står noget, der ligner et CPR-nummer.",
        en: "There is something in line \(line) that looks like a CPR number.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .unknownKind:
      say(
        language, da: "Gem den som .docx, .pdf eller .txt.", en: "Save it as .docx, .pdf or .txt.")
    case .noText:
      say(
        language, da: "Brug det dokument, den er scannet eller skrevet ud fra.",
        en: "Use the document that it was scanned or printed from.")
    case .encrypted:
      say(
        language, da: "Åbn den, fjern adgangskoden, og gem den igen.",
        en: "Open it, remove the password, and save it again.")
    case .damaged:
      say(
        language, da: "Åbn den i det program, den er skrevet i, og gem den igen.",
        en: "Open it in the program it was written in, and save it again.")
    case .oldWord: say(language, da: "Gem den i Word som .docx.", en: "Save it in Word as .docx.")
    case .programMissing(_, let package):
      say(
        language, da: "Installér det: apt-get install \(package)", en: "Install it: apt-get install \(package)")
    case .exists:
      say(
        language, da: "Vælg et andet navn med »-o FIL«, eller flyt den gamle.",
        en: "Choose another name with “-o FILE”, or move the old one.")
    case .unknownCluster(_, let known), .unknownBody(_, let known):
      known.isEmpty
        ? nil
        : say(
          language, da: "Kendte: \(known.joined(separator: ", ")).", en: "Known: \(known.joined(separator: ", ")).")
    case .missingCluster:
      say(
        language, da: "Skriv den i kladden, eller importér igen med »--cluster ID«.",
        en: "Write it into the draft, or import again with “--cluster ID”.")
    case .missingBody:
      say(
        language, da: "Skriv det i kladden, eller importér igen med »--body ID«.",
        en: "Write it into the draft, or import again with “--body ID”.")
    case .missingDate:
      say(
        language, da: "Skriv datoen i kladden, eller importér igen med »--date DATO«.",
        en: "Write the date into the draft, or import again with “--date DATE”.")
    case .noItems:
      say(
        language, da: "Sæt »## 1. Titel« over hvert punkt.", en: "Put “## 1. Title” above each item.")
    case .noParticipants:
      say(
        language, da: "Skriv dem under »participants«, hvis kilden har nogen.",
        en: "Write them below “participants”, if the source has any.")
    case .cprNumber, .cprNumberInLine:
      say(
        language, da: "Slet det i kladden; før det er sket, bliver intet offentliggjort.",
        en: "Delete it in the draft; until then nothing is published.")
    case .tooLarge, .textTooLarge, .cannotRead, .empty, .timeout, .cannotStart, .cannotWrite: nil
    }
  }
}
