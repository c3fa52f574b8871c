import Diagnostics

/// The names given with `&`, and what references with `*` unfold to.
struct Anchors {
  /// A node that has been named, with the number of values in it and the levels below it.
  struct Target {
    let node: YAMLNode
    let size: Int
    let height: Int
  }

  /// What a reference leads to.
  enum Meaning {
    case unknown
    /// The node that the reference stands in.
    case cyclic
    case node(Target)
  }

  private struct Anchor {
    let name: Located<String>
    var target: Target?
    var isUsed = false
  }

  private var list: [Anchor] = []
  private var latest: [String: Int] = [:]

  /// The names that nothing refers to, in the order of the text.
  var unused: [Located<String>] { list.filter { !$0.isUsed }.map(\.name) }

  /// A named node begins.
  mutating func open(_ name: String, at position: SourcePosition) {
    latest[name] = list.count
    list.append(Anchor(name: Located(name, at: position)))
  }

  /// A named node has ended.
  mutating func close(_ name: String, _ target: Target) {
    guard let index = latest[name] else { return }
    list[index].target = target
  }

  /// Follows a reference.
  mutating func follow(_ name: String) -> Meaning {
    guard let index = latest[name] else { return .unknown }
    list[index].isUsed = true
    return list[index].target.map(Meaning.node) ?? .cyclic
  }
}
