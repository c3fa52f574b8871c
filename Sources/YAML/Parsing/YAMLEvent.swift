/// A step of libyaml through a text, in Swift values.
struct YAMLEvent {
  enum Content {
    case documentStart
    case scalar(String, ScalarStyle)
    case sequenceStart
    case mappingStart
    /// The end of a sequence or a mapping.
    case end
    case alias(String)
  }

  let content: Content
  /// The name given with `&`.
  var anchor: String?
  /// The type given with `!`.
  var tag: String?
  /// Where it begins.
  let mark: YAMLMark
}
