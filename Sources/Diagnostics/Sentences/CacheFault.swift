/// What keeps a build from leaving behind what the next one may use. It costs time only, so it is no error.
public enum CacheFault: Fault, Hashable {
  /// Nothing can be written in the cache's folder.
  case cannotWrite(folder: String, FileProblem)

  /// See ``Fault/code``.
  public var code: String { "cannot-write-cache" }

  /// See ``Fault/severity``.
  public var severity: Severity { .warning }

  /// See ``Fault/message(in:)``.
  public func message(in language: LanguageCode) -> String {
    switch self {
    case .cannotWrite(let folder, let problem):
      say(
        language,
        da: "Mappen \(quoted(folder, language)) til cachen kan ikke skrives: \(problem.text(in: .da)).",
        en: "The folder \(quoted(folder, language)) for the cache cannot be written: \(problem.text(in: .en)).")
    }
  }

  /// See ``Fault/suggestion(in:)``.
  public func suggestion(in language: LanguageCode) -> String? {
    say(
      language,
      da: """
        Webstedet bliver det samme, men næste gang læses alt forfra. Vælg en anden mappe med --cache, eller brug \
        --no-cache.
        """,
      en: """
        The site will be the same, but the next build will read everything anew. Choose another folder with --cache, \
        or use --no-cache.
        """)
  }
}
