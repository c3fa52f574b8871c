/// Whether `{{{x}}}` and `{{&x}}` may write a `String` as it is.
public enum UnescapedText: Sendable, Hashable {
  /// It is an error when the template is loaded: only ``HTML`` is written as it is.
  case refused
  /// As the Mustache specification has it.
  case allowed
}
