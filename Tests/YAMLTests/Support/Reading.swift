import Diagnostics
import YAML

/// A text read in a test: what came out, and what was said about it as `line:column code`.
struct Reading<Value> {
  let value: Value?
  let faults: [String]
  let diagnostics: [Diagnostic]

  init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
    self.faults = diagnostics.map { diagnostic in
      "\(diagnostic.position?.place ?? "-") \(diagnostic.fault.code)"
    }
  }
}

/// Parses a text as YAML from its first line to its last.
func parse(_ text: String) -> Reading<YAMLNode> {
  let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
  var parser = YAMLParser(file.whole, of: file)
  let node = parser.parse()
  return Reading(node, parser.diagnostics)
}

/// Reads a text as YAML of a kind.
func read<Value>(_ text: String, as kind: Kind<Value>) -> Reading<Value> {
  let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
  var diagnostics: [Diagnostic] = []
  let value = kind.read(file.whole, of: file, reportingTo: &diagnostics)
  return Reading(value, diagnostics)
}

extension YAMLNode {
  /// The node as one line, each value with its place: `{a@1:1: "b"@1:4, c@2:1: ["d"@2:5]}`.
  var outline: String {
    switch content {
    case .scalar(let text, _): "\(text.jsonQuoted)@\(position.place)"
    case .sequence(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key.value)@\($0.key.position.place): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}

extension SourcePosition {
  /// The place in short: `7:14`.
  var place: String { "\(line):\(column)" }
}

extension Located where Value == String {
  /// The text with its place: `Nord@1:7`.
  var outline: String { "\(value)@\(position.place)" }
}
