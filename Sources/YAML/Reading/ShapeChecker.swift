import Diagnostics

/// Compares a node with the shape that was declared, and reports everything that differs.
///
/// It walks as deep as the declaration goes, so it needs no limit of its own.
struct ShapeChecker {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  /// Checks a value; `key` is the one it stands behind, for messages.
  mutating func check(_ node: YAMLNode, against shape: Shape, key: String? = nil) {
    if node.isEmpty, shape.allowsEmpty {
      checkEmpty(node, against: shape)
      return
    }
    switch (shape, node.content) {
    case (.text, .scalar): break
    case (.line, .scalar(let text, let style)): checkLine(text, style, node, key)
    case (.word(let allowed), .scalar(let text, _)): checkWord(text.trimmed, allowed, node, key)
    case (.flag, .scalar(let text, _)): checkFlag(text.trimmed, node, key)
    case (.list(let item), .sequence(let nodes)):
      for node in nodes { checkItem(node, against: item) }
    case (.list(let item), .scalar) where item.accepts(node): check(node, against: item, key: key)
    case (.map(let value), .mapping(let pairs)):
      for pair in pairs { checkEntry(pair, against: value) }
    case (.record(let keys), .mapping(let pairs)): check(pairs, at: node.position, against: keys)
    case (.either(let first, let second), _) where shape.accepts(node):
      check(node, against: first.accepts(node) ? first : second, key: key)
    default:
      report(.wrongForm(key: key, expected: shape.forms, found: node.form), at: node.position)
    }
  }

  /// Nothing was written where a list or a record of nothing can stand: a record lacks the keys that it needs.
  private mutating func checkEmpty(_ node: YAMLNode, against shape: Shape) {
    switch shape {
    case .record(let keys): check([], at: node.position, against: keys)
    case .either(let first, let second): checkEmpty(node, against: first.allowsEmpty ? first : second)
    default: break
    }
  }

  private mutating func check(_ pairs: [YAMLPair], at position: SourcePosition, against keys: [KeyDeclaration]) {
    for pair in pairs {
      let name = pair.key.value
      guard let declaration = keys.first(where: { $0.name == name }) else {
        reportUnknown(pair, among: keys)
        continue
      }
      if !pair.value.isEmpty {
        check(pair.value, against: declaration.shape, key: name)
      } else if declaration.isRequired {
        report(.emptyValue(key: name), at: pair.key.position, length: name.count)
      }
    }
    for key in keys where key.isRequired && !pairs.contains(where: { $0.key.value == key.name }) {
      report(.missingKey(key.name), at: position)
    }
  }

  private mutating func reportUnknown(_ pair: YAMLPair, among keys: [KeyDeclaration]) {
    let name = pair.key.value
    // Within brackets `{name:Lotte}` is a key of its own to YAML.
    if let colon = name.firstIndex(of: ":"), pair.value.isEmpty, keys.contains(where: { $0.name == name[..<colon] }) {
      let value = String(name[name.index(after: colon)...])
      let fault = YAMLFault.missingSpace(key: String(name[..<colon]), value: value)
      diagnostics.append(file.diagnostic(fault, at: pair.key.position, length: name.count))
    } else {
      let fault = RecordFault.unknownKey(name, nearest: keys.nearest(to: name), known: keys.map(\.name))
      report(fault, at: pair.key.position, length: name.count)
    }
  }

  private mutating func checkItem(_ node: YAMLNode, against shape: Shape) {
    if node.isEmpty {
      report(.emptyItem, at: node.position)
    } else {
      check(node, against: shape)
    }
  }

  private mutating func checkEntry(_ pair: YAMLPair, against shape: Shape) {
    if pair.value.isEmpty, !shape.allowsEmpty {
      report(.emptyValue(key: pair.key.value), at: pair.key.position, length: pair.key.value.count)
    } else {
      check(pair.value, against: shape, key: pair.key.value)
    }
  }

  private mutating func checkLine(_ text: String, _ style: ScalarStyle, _ node: YAMLNode, _ key: String?) {
    guard style == .wrapped || text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return }
    let line = text.trimmed
    guard style == .wrapped || line.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return }
    let looksLikeList = style == .wrapped && (line.hasPrefix("-") || line.contains(" - "))
    report(.lineBreak(key: key, looksLikeList: looksLikeList), at: node.position)
  }

  private mutating func checkWord(_ word: String, _ allowed: [String], _ node: YAMLNode, _ key: String?) {
    guard !allowed.contains(word) else { return }
    let nearest = EditDistance.nearest(to: word, in: allowed)
    report(
      .unknownWord(word, key: key, nearest: nearest, allowed: allowed), at: node.position, length: word.count)
  }

  private mutating func checkFlag(_ word: String, _ node: YAMLNode, _ key: String?) {
    let lower = word.lowercased()
    guard !Shape.yes.contains(lower), !Shape.no.contains(lower) else { return }
    report(.neitherYesNorNo(word, key: key), at: node.position, length: word.count)
  }

  private mutating func report(_ fault: RecordFault, at position: SourcePosition, length: Int = 1) {
    diagnostics.append(file.diagnostic(fault, at: position, length: length))
  }
}

extension [KeyDeclaration] {
  /// The known key that a writer meant, be it misspelt or another word for it.
  fileprivate func nearest(to name: String) -> String? {
    let words = flatMap { [$0.name] + $0.synonyms }
    guard let word = EditDistance.nearest(to: name.trimmed, in: words) else { return nil }
    return first { $0.name == word || $0.synonyms.contains(word) }?.name
  }
}

extension YAMLNode {
  fileprivate var form: RecordFault.Form {
    switch content {
    case .scalar: .text
    case .sequence: .list
    case .mapping: .keys
    }
  }
}

extension Shape {
  /// The forms that a value may have, each once, in the order declared.
  fileprivate var forms: [RecordFault.Form] {
    switch self {
    case .line, .word, .flag: [.line]
    case .text: [.text]
    case .list: [.list]
    case .map, .record: [.keys]
    case .either(let first, let second): first.forms + second.forms.filter { !first.forms.contains($0) }
    }
  }
}
