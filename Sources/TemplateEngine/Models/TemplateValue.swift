/// A type that a field of a model can have.
///
/// | Swift type | `{{x}}` | `{{#x}}` | falsy when |
/// | --- | --- | --- | --- |
/// | `String` | escaped | once, the text is `{{.}}` | empty |
/// | `HTML` | as it is | once, the HTML is `{{.}}` | empty |
/// | `Int`, `Double` | in digits | once, the number is `{{.}}` | 0 |
/// | `Bool` | refused | once, in the same context | false |
/// | `TemplateModel` | refused | once, in its context | never |
/// | array | refused | for each element | empty |
/// | optional | as the value; nothing for nil | as the value | nil, or as the value |
///
/// Types of your own take part as a ``TemplateModel``.
public protocol TemplateValue: Sendable {
  /// What values of this type are in a template.
  static var content: ValueShape.Content { get }
  /// Whether a section over the value is shown.
  static func isTrue(_ value: ValueReference) -> Bool
  /// Hands on what a section over the value goes through: each element, or the value itself unless it is falsy.
  static func forEach(_ value: ValueReference, _ body: (ValueReference) -> Void)
  /// Hands on the value beneath all optionals, though it be falsy; nothing for nil.
  static func unwrap(_ value: ValueReference, _ body: (ValueReference) -> Void)
  /// Writes the value; the flag says whether a text is escaped.
  static func write(_ value: ValueReference, to output: inout [UInt8], escapes: Bool)
}

extension TemplateValue {
  /// How the engine reads values of this type. The closures hold nothing: calling them is all that it costs to call them.
  @inlinable
  static var shape: ValueShape {
    ValueShape(
      type: ObjectIdentifier(Self.self), content: content, isTrue: { isTrue($0) }, each: { forEach($0, $1) },
      unwrap: { unwrap($0, $1) }, write: { write($0, to: &$1, escapes: $2) })
  }

  /// A value without parts is its own section's `{{.}}`.
  @inlinable
  public static func forEach(_ value: ValueReference, _ body: (ValueReference) -> Void) {
    if isTrue(value) { body(value) }
  }

  /// All but an optional is what it is.
  @inlinable
  public static func unwrap(_ value: ValueReference, _ body: (ValueReference) -> Void) { body(value) }
}
