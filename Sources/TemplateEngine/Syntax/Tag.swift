/// A tag as it stands in the text.
struct Tag {
  enum Kind {
    case value, unescaped
    case section, inverted, partial, parent, block, end
    case comment, delimiters
  }

  let kind: Kind
  /// The name within, without white space around it.
  let name: Range<Int>
  /// The whole tag with its delimiters.
  let range: Range<Int>

  /// Whether the tag waits for an end.
  var isOpening: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }
}
