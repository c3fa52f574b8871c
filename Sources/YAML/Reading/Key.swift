/// A key of a record: what it is called, what stands behind it, and what it is for.
///
/// Keys are the stored properties of a type that conforms to ``Keys``; see there for an example.
public struct Key<Value: Sendable>: Sendable {
  /// The key as data, for checks and schemas.
  public let declaration: KeyDeclaration
  let kind: Kind<Value>

  /// Declares a key.
  /// - Parameters:
  ///   - name: The key as it is written, in kebab case.
  ///   - kind: What its value is.
  ///   - required: Whether a record without it is an error.
  ///   - synonyms: Words that a writer may try instead. They are never read, only answered with the right key.
  ///   - danish: What the key is for, one sentence in Danish.
  ///   - english: The same sentence in English.
  public init(
    _ name: String, _ kind: Kind<Value>, required: Bool = false, synonyms: [String] = [],
    da danish: String, en english: String
  ) {
    self.declaration = KeyDeclaration(
      name: name, shape: kind.shape, isRequired: required, synonyms: synonyms, danish: danish, english: english)
    self.kind = kind
  }
}

extension Key: DeclaredKey {}

/// A key of whatever value.
protocol DeclaredKey {
  var declaration: KeyDeclaration { get }
}
