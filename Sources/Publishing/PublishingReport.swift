/// What a publication did, in numbers of files.
public struct PublishingReport: Equatable, Sendable {
  /// Files that were not in the last site.
  public var written = 0
  /// Files whose content is another than in the last site, or that somebody else's hand had changed or removed.
  public var changed = 0
  /// Files of the last site that this one has no more.
  public var removed = 0
  /// Files that stayed as they were.
  public var unchanged = 0
  /// The size of all written and changed files in bytes.
  public var bytes: Int64 = 0

  /// The counts, all 0 unless given.
  public init(written: Int = 0, changed: Int = 0, removed: Int = 0, unchanged: Int = 0, bytes: Int64 = 0) {
    self.written = written
    self.changed = changed
    self.removed = removed
    self.unchanged = unchanged
    self.bytes = bytes
  }
}
