import Diagnostics
import YAML

/// Puts lines of participants together again that YAML has parted at a colon: `Bo Hansen (afbud: ferie)` and
/// `Afbud: Bo Hansen` are lines to their writers, and a key with a value to YAML.
struct ParticipantColons {
  let notes: NoteTable

  /// A meeting's front matter with such lines as texts.
  func mended(_ node: YAMLNode) -> YAMLNode {
    guard case .mapping(let pairs) = node.content,
      let place = pairs.firstIndex(where: { $0.key.value == MeetingKeys.participantsName })
    else { return node }
    var mended = pairs
    mended[place] = YAMLPair(key: pairs[place].key, value: list(pairs[place].value))
    return YAMLNode(.mapping(mended), at: node.position)
  }

  /// A list of lines, or groups of such lists.
  private func list(_ node: YAMLNode) -> YAMLNode {
    switch node.content {
    case .scalar: return node
    case .sequence(let items): return YAMLNode(.sequence(items.map { line($0) }), at: node.position)
    case .mapping(let groups):
      let lists = groups.map { group in
        guard case .sequence = group.value.content else { return group }
        return YAMLPair(key: group.key, value: list(group.value))
      }
      return YAMLNode(.mapping(lists), at: node.position)
    }
  }

  private func line(_ node: YAMLNode) -> YAMLNode {
    guard case .mapping(let pairs) = node.content, pairs.count == 1, let pair = pairs.first,
      let text = pair.value.text, isLine(pair.key.value)
    else { return node }
    return YAMLNode(.scalar(pair.key.value + ": " + text, .plain), at: pair.key.position)
  }

  /// Whether what stands before the colon is no key: a bracket is open in it, or it is a word for absence.
  private func isLine(_ key: String) -> Bool {
    var depth = 0
    for byte in key.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 } else if byte == UInt8(ascii: ")") { depth -= 1 }
    }
    return depth > 0 || notes.fixed[Slug.make(key)] == .absent(reason: nil)
  }
}
