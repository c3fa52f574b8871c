public import Diagnostics

/// A value of a YAML text with its place in the file.
public struct YAMLNode: Hashable, Sendable {
  /// What a node can be.
  public enum Content: Hashable, Sendable {
    /// A text, exactly as written: `no`, `13:00` and `~` are texts too, nothing at all is the empty text.
    case scalar(String, ScalarStyle)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values in the order written, each key once.
    case mapping([YAMLPair])
  }

  /// The value.
  public let content: Content
  /// Where it begins: the first character of a text (inside its quotes), the first item or key, or the opening bracket.
  public let position: SourcePosition

  /// A node at a place.
  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// The text of a scalar.
  public var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Whether nothing was written: an empty text, or blanks alone.
  var isEmpty: Bool {
    guard let text else { return false }
    return text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
