/// A step of libyaml through a text, in Swift values.
struct YAMLEvent {
  enum Content {
    case documentStart
    case scalar(String, Form)
    case sequenceStart
    case mappingStart
    /// The end of a sequence or a mapping.
    case end
    case alias(String)
  }

  /// How a scalar was written.
  enum Form {
    case plain
    case singleQuoted
    case doubleQuoted
    case block
  }

  let content: Content
  /// The name given with `&`.
  var anchor: String?
  /// The type given with `!`.
  var tag: String?
  /// Where it begins.
  let mark: YAMLMark
  /// Where it ends.
  let end: YAMLMark
}
