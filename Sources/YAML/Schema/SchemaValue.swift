import Diagnostics

/// A JSON value whose keys keep the order in which they were written.
enum SchemaValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case list([SchemaValue])
  case object([SchemaPair])

  /// A key with its value.
  struct SchemaPair: Hashable, Sendable {
    let key: String
    let value: SchemaValue

    init(_ key: String, _ value: SchemaValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object of one key.
  static func object(_ key: String, _ value: SchemaValue) -> SchemaValue { .object([SchemaPair(key, value)]) }

  /// A list of texts.
  static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map { .text($0) }) }

  /// The keys of an object; none for other values.
  var pairs: [SchemaPair] {
    if case .object(let pairs) = self { pairs } else { [] }
  }

  /// The value as JSON, indented by two blanks a level; what is short stands on one line.
  func json(indent: Int = 0) -> String {
    let whole = onOneLine
    if whole.utf8.count + indent <= 100 { return whole }
    let margin = String(repeating: " ", count: indent + 2)
    func block(_ open: String, _ lines: [String], _ close: String) -> String {
      open + "\n" + lines.map { margin + $0 }.joined(separator: ",\n") + "\n"
        + String(repeating: " ", count: indent) + close
    }
    return switch self {
    case .text, .flag: whole
    case .list(let values): block("[", values.map { $0.json(indent: indent + 2) }, "]")
    case .object(let pairs):
      block("{", pairs.map { $0.key.jsonQuoted + ": " + $0.value.json(indent: indent + 2) }, "}")
    }
  }

  private var onOneLine: String {
    switch self {
    case .text(let text): text.jsonQuoted
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): "[" + values.map(\.onOneLine).joined(separator: ", ") + "]"
    case .object([]): "{}"
    case .object(let pairs):
      "{ " + pairs.map { $0.key.jsonQuoted + ": " + $0.value.onOneLine }.joined(separator: ", ") + " }"
    }
  }
}
