public import Diagnostics

/// A stage of a run; each takes the former one's result.
public enum BuildStage: String, CaseIterable, Sendable {
  /// Every file, and its front matter.
  case reading
  /// All documents together: who is who.
  case resolving
  /// The texts: links, names, HTML.
  case linking
  /// The pages and their addresses.
  case planning
  /// The advice of a check.
  case advising
  /// The search's index.
  case indexing
  /// The pages as files.
  case publishing
}

/// How far a stage has come.
public struct BuildProgress: Sendable {
  /// The stage.
  public let stage: BuildStage
  /// The language of the site, as far as it is known.
  public let language: LanguageCode
  /// So many of its files or pages are done.
  public let done: Int
  /// So many there are; 0 where they are not counted.
  public let total: Int
}
