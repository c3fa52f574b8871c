/// A time of the day to the minute, as the clock on the wall shows it.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int

  /// The time, or nil where no clock shows it.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// ISO 8601: `13:05`.
  public var iso: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }

  /// The earlier time is less.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }
}
