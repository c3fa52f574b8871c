/// What documents are filtered by besides words: that they have a decision, a theme, a person.
public enum Mark: Sendable {
  /// The document has a decision.
  case decision
  /// The document belongs to the theme of an id.
  case theme(String)
  /// The document names the person of an id.
  case person(String)

  /// The key in the index. No word begins with a hyphen.
  var key: [UInt8] {
    switch self {
    case .decision: Array("-d".utf8)
    case .theme(let id): Array("-t\(id)".utf8)
    case .person(let id): Array("-p\(id)".utf8)
    }
  }

  /// What keys of marks begin with.
  static let first = UInt8(ascii: "-")
}
