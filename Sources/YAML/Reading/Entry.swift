public import Diagnostics

/// A key of the writer's own choice with its value, e.g. a group of participants.
public struct Entry<Value: Sendable>: Sendable {
  /// The key and where it stands.
  public let key: Located<String>
  /// Its value.
  public let value: Value
}
