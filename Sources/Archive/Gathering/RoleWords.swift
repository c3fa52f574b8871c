import Minutes

/// The words that roles begin with: titles, their endings and what may stand before them.
struct RoleWords {
  private let words: Set<String>
  private let endings: [String]

  init(_ words: ParticipantWords) {
    self.words = Set((words.titles + words.titlePrefixes).map { Slug.make($0) })
    endings = words.titleEndings.map { Slug.make($0) }
  }

  /// Whether a part of a participants line begins like a role: `Direktør`, `Konst. kontorchef`.
  func begin(_ part: String) -> Bool {
    guard let first = part.split(separator: " ", maxSplits: 1).first else { return false }
    let slug = Slug.make(first)
    return words.contains(slug) || endings.contains { slug.hasSuffix($0) }
  }
}
