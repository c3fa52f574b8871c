/// What a value must look like, as data: what the reader checks it against, and what a JSON Schema is made from.
public indirect enum Shape: Sendable {
  /// A text on one line.
  case line
  /// A text of any number of lines.
  case text
  /// One of these words.
  case word([String])
  /// Yes or no, in one of `Shape.yes` and `Shape.no`.
  case flag
  /// A list; a single text does for a list of one, where texts are meant.
  case list(of: Shape)
  /// Keys of the writer's own choice, each with such a value.
  case map(of: Shape)
  /// Keys that the format knows.
  case record([KeyDeclaration])
  /// The first of the two that fits the value's form (text, list or keys).
  case either(Shape, or: Shape)

  /// The words that mean yes, in lower case; capitals are read alike.
  public static let yes = ["true", "yes", "ja"]
  /// The words that mean no, in lower case; capitals are read alike.
  public static let no = ["false", "no", "nej"]
}

extension Shape {
  /// Whether a value of the node's form can be read at all.
  func accepts(_ node: YAMLNode) -> Bool {
    switch (self, node.content) {
    case (.line, .scalar), (.text, .scalar), (.word, .scalar), (.flag, .scalar): true
    case (.list, .sequence), (.map, .mapping), (.record, .mapping): true
    case (.list(let item), .scalar): item.accepts(node)
    case (.either(let first, let second), _): first.accepts(node) || second.accepts(node)
    default: false
    }
  }

  /// Whether a value that was left empty can stand for a list or a record of nothing.
  var allowsEmpty: Bool {
    switch self {
    case .line, .text, .word, .flag: false
    case .list, .map, .record: true
    case .either(let first, let second): first.allowsEmpty || second.allowsEmpty
    }
  }
}
