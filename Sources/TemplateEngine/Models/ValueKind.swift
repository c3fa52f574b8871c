/// What a name in a template stands for.
public enum ValueKind: String, Sendable, Hashable, CaseIterable {
  /// A `String`.
  case text
  /// An ``HTML``.
  case html
  /// An `Int` or `Double`.
  case number
  /// A `Bool`.
  case flag
  /// A ``TemplateModel``.
  case model
  /// An array.
  case list
  /// A group of constants.
  case constants
}
