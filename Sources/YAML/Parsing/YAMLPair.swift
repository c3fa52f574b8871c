public import Diagnostics

/// A key and its value in a mapping.
public struct YAMLPair: Hashable, Sendable {
  /// The key and where it stands.
  public let key: Located<String>
  /// The value.
  public let value: YAMLNode

  /// A pair as it was written.
  public init(key: Located<String>, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}
