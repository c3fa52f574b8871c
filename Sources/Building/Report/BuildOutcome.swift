/// How a run ended.
public enum BuildOutcome: Sendable, Equatable {
  /// There were no errors; nothing was to be written.
  case checked
  /// The site is published.
  case published(PublishedFiles)
  /// There were errors; the output folder is as it was.
  case refused
  /// The options cannot be followed; nothing was read to the end, the output folder is as it was.
  case misused
  /// The caller asked to stop; the output folder is as it was.
  case cancelled
}

/// What publishing changed, in numbers of files.
public struct PublishedFiles: Sendable, Equatable {
  /// Files that were not in the last site.
  public let new: Int
  /// Files whose content is another than in the last site.
  public let changed: Int
  /// Files of the last site that this one has no more.
  public let removed: Int
  /// Files that stayed as they were.
  public let unchanged: Int
}
