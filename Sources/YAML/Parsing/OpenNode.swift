import Diagnostics

/// A list or mapping whose end has not come yet.
struct OpenNode {
  /// What became of a node that was added.
  enum Outcome {
    case added
    /// A key that was taken although no-break spaces surround it.
    case noBreakSpace
    case complexKey
    case duplicateKey(String, first: SourcePosition)
  }

  /// Where the next node of a mapping goes.
  private enum Slot {
    case key
    case value(Located<String>)
    /// The value of a key that was refused.
    case nowhere
  }

  let anchor: String?
  /// How many values it holds, itself included; references count as what they unfold to.
  private(set) var size = 1
  /// How many levels lie below it.
  private(set) var height = 1

  private let position: SourcePosition
  private let isMapping: Bool
  private var items: [YAMLNode] = []
  private var pairs: [YAMLPair] = []
  private var slot = Slot.key
  /// Filled once a mapping is too large to be searched from end to end for each key.
  private var seen: [String: SourcePosition] = [:]
  private static let linearLimit = 24

  init(isMapping: Bool, at position: SourcePosition, anchor: String?) {
    self.isMapping = isMapping
    self.position = position
    self.anchor = anchor
  }

  /// The finished node.
  var node: YAMLNode { YAMLNode(isMapping ? .mapping(pairs) : .sequence(items), at: position) }

  /// Takes in the next item, key or value with its size and height.
  mutating func add(_ node: YAMLNode, size: Int, height: Int) -> Outcome {
    self.size += size
    self.height = max(self.height, height + 1)
    guard isMapping else {
      items.append(node)
      return .added
    }
    switch slot {
    case .key: return addKey(node)
    case .value(let key): pairs.append(YAMLPair(key: key, value: node))
    case .nowhere: break
    }
    slot = .key
    return .added
  }

  private mutating func addKey(_ node: YAMLNode) -> Outcome {
    slot = .nowhere
    guard let name = node.text else { return .complexKey }
    if let first = place(of: name) { return .duplicateKey(name, first: first) }
    // A no-break space is reported once; the key counts as the one that was meant.
    slot = .value(Located(name.hasNoBreakSpaceAtEnd ? name.trimmed : name, at: node.position))
    if pairs.count >= Self.linearLimit { seen[name] = node.position }
    return name.hasNoBreakSpaceAtEnd ? .noBreakSpace : .added
  }

  private mutating func place(of name: String) -> SourcePosition? {
    guard pairs.count >= Self.linearLimit else {
      return pairs.first { $0.key.value == name }?.key.position
    }
    if seen.isEmpty {
      for pair in pairs { seen[pair.key.value] = pair.key.position }
    }
    return seen[name]
  }
}

extension String {
  /// Whether U+00A0 is its first or last character.
  fileprivate var hasNoBreakSpaceAtEnd: Bool {
    utf8.first == 0xC2 && unicodeScalars.first == "\u{A0}" || utf8.last == 0xA0 && unicodeScalars.last == "\u{A0}"
  }
}
