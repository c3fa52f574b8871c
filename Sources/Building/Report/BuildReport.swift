public import Diagnostics

/// What a run has to say.
public struct BuildReport: Sendable {
  /// How it ended.
  public let outcome: BuildOutcome
  /// All that is wrong, sorted, each once; advice only from a check.
  public let diagnostics: [Diagnostic]
  /// The language of the site, and so of all that is said about it.
  public let language: LanguageCode
  /// How much there is of everything; nil where the run did not come that far.
  public let counts: SiteCounts?
  /// How long each stage took, in their order.
  public let times: [StageTime]
}
