/// What keeps a preview from being served.
public enum PreviewFault: Fault, Error, Hashable {
  /// Another program has the port that was asked for.
  case portTaken(Int)
  /// Other programs have all ports that were tried.
  case portsTaken(from: Int, to: Int)
  /// The system does not let the port be listened on.
  case cannotListen(port: Int, FileProblem)

  /// Nothing is served before it is put right.
  public var severity: Severity { .error }

  /// See ``Fault/code``.
  public var code: String {
    switch self {
    case .portTaken: "port-taken"
    case .portsTaken: "ports-taken"
    case .cannotListen: "cannot-listen"
    }
  }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .portTaken(let port):
      say(
        language, da: "Port \(port) bruges allerede af et andet program.",
        en: "Port \(port) is in use by another program.")
    case .portsTaken(let first, let last):
      say(
        language, da: "Alle porte fra \(first) til \(last) bruges allerede af andre programmer.",
        en: "All ports from \(first) to \(last) are in use by other programs.")
    case .cannotListen(let port, let problem):
      say(
        language, da: "Forhåndsvisningen kan ikke bruge port \(port): \(problem.text(in: .da)).",
        en: "The preview cannot use port \(port): \(problem.text(in: .en)).")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    switch self {
    case .portTaken:
      say(
        language, da: "Vælg en anden port, eller udelad »--port«: så findes en, der er ledig.",
        en: "Choose another port, or leave out “--port”: then a free one is found.")
    case .portsTaken:
      say(language, da: "Vælg en anden port med »--port«.", en: "Choose another port with “--port”.")
    case .cannotListen:
      say(
        language, da: "Vælg en port fra 1024 til 65535 med »--port«.",
        en: "Choose a port from 1024 to 65535 with “--port”.")
    }
  }
}
