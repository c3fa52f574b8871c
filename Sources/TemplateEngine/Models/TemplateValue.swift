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
  /// How the engine reads values of this type.
  static var shape: ValueShape { get }
}
