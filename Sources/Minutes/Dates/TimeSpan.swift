/// When a meeting was held that day: a start, and an end where one is known.
public struct TimeSpan: Hashable, Sendable {
  /// When it began.
  public let start: TimeOfDay
  /// When it ended, after `start`.
  public let end: TimeOfDay?

  /// A span whose end, where there is one, lies after its start.
  init(start: TimeOfDay, end: TimeOfDay?) {
    self.start = start
    self.end = end
  }
}
