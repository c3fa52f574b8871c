/// Why a new file is not written.
public enum ScaffoldFault: Fault, Error, Hashable {
  /// There is a file of that name.
  case fileExists
  /// The folder for a new site holds things.
  case folderNotEmpty
  /// The system will not have it.
  case cannotWrite(FileProblem)
  /// Nobody can be asked, and these options are missing.
  case missingAnswers([String])
  /// Nothing was written where something must be.
  case emptyAnswer
  /// The archive has no cluster.
  case noClusters
  /// The cluster has no body.
  case noBodies(cluster: String)
  /// A body without a name, or without an id.
  case unreadableBody(String)

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .fileExists: "file-exists"
    case .folderNotEmpty: "folder-not-empty"
    case .cannotWrite: "cannot-write-file"
    case .missingAnswers: "missing-answers"
    case .emptyAnswer: "empty-answer"
    case .noClusters: "no-clusters"
    case .noBodies: "no-bodies"
    case .unreadableBody: "unreadable-body"
    }
  }

  /// See ``Fault/severity``.
  public var severity: Severity { .error }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    func name(_ text: String) -> String { quoted(text.clipped, language) }
    return switch self {
    case .fileExists:
      say(
        language, da: "Filen findes allerede og er ikke rørt.", en: "The file exists already and has not been touched.")
    case .folderNotEmpty:
      say(language, da: "Mappen er ikke tom.", en: "The folder is not empty.")
    case .cannotWrite(let problem):
      say(
        language, da: "Filen kan ikke skrives: \(problem.text(in: language)).",
        en: "The file cannot be written: \(problem.text(in: language)).")
    case .missingAnswers(let options):
      say(
        language, da: "Der mangler svar: \(options.joined(separator: ", ")).",
        en: "Answers are missing: \(options.joined(separator: ", ")).")
    case .emptyAnswer:
      say(language, da: "Her skal der stå noget.", en: "Something must be written here.")
    case .noClusters:
      say(language, da: "Der er ingen klynge endnu.", en: "There is no cluster yet.")
    case .noBodies(let cluster):
      say(
        language, da: "Klyngen \(name(cluster)) har intet forum endnu.",
        en: "The cluster \(name(cluster)) has no body yet.")
    case .unreadableBody(let text):
      say(
        language, da: "\(name(text)) kan ikke læses som et forum.", en: "\(name(text)) does not read as a body.")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .fileExists:
      say(
        language, da: "Skriv videre i den, eller vælg et andet navn.", en: "Go on in it, or choose another name.")
    case .folderNotEmpty:
      say(language, da: "Vælg en ny mappe.", en: "Choose a new folder.")
    case .missingAnswers:
      say(
        language, da: "Skriv dem efter kommandoen, eller kør den i en terminal, så bliver du spurgt.",
        en: "Write them behind the command, or run it in a terminal, where you are asked.")
    case .noClusters:
      say(language, da: "Opret den først: referat new cluster", en: "Make it first: referat new cluster")
    case .noBodies:
      say(
        language, da: "Skriv det under »bodies« i klyngens fil.", en: "Write it under “bodies” in the cluster’s file.")
    case .unreadableBody:
      say(
        language, da: "Skriv »id=navn«, fx »faglig=Faglig Sundhedsklynge Nord«.",
        en: "Write “id=name”, such as “steering=Steering Group North”.")
    case .cannotWrite, .emptyAnswer: nil
    }
  }
}
