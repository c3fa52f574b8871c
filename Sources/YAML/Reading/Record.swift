public import Diagnostics

/// A mapping that was read against its ``Keys``: each key is a property with the type that was declared.
///
/// A value that is missing, empty or wrong is nil (an empty array for lists); what was wrong has been reported.
@dynamicMemberLookup
public struct Record<K: Keys>: Sendable {
  /// Where the record begins.
  public let position: SourcePosition
  private let pairs: [YAMLPair]
  private let shared: SharedKeys<K>

  init(_ pairs: [YAMLPair], at position: SourcePosition, shared: SharedKeys<K>) {
    self.position = position
    self.pairs = pairs
    self.shared = shared
  }

  /// The value of a key.
  public subscript<Value>(dynamicMember path: KeyPath<K, Key<Value>>) -> Value? {
    let key = shared.keys[keyPath: path]
    guard let pair = pair(key.declaration.name), !pair.value.isEmpty else { return nil }
    return key.kind.extract(pair.value)
  }

  /// The items of a key that holds a list or a map; none where the key is missing.
  public subscript<Item>(dynamicMember path: KeyPath<K, Key<[Item]>>) -> [Item] {
    let key = shared.keys[keyPath: path]
    guard let pair = pair(key.declaration.name), !pair.value.isEmpty else { return [] }
    return key.kind.extract(pair.value) ?? []
  }

  /// Where a key itself stands, e.g. for a fault that is about the key rather than its value; nil where it is missing.
  public func position<Value>(of path: KeyPath<K, Key<Value>>) -> SourcePosition? {
    pair(shared.keys[keyPath: path].declaration.name)?.key.position
  }

  private func pair(_ name: String) -> YAMLPair? {
    pairs.first { $0.key.value == name }
  }
}
