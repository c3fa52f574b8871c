public import Records

/// What the files of a site are made from, as digests: as long as those of a file stay the same, so do its bytes.
public struct SiteIngredients: Sendable {
  /// Stands for all that every file may depend on: the program, the templates, all front matter, all texts that are no
  /// minutes.
  let base: [UInt8]
  /// Of the facts of each meeting's text and the files it links to, which is what other pages show of it; in the registry's
  /// order.
  let facts: [ContentDigest]
  /// Of each meeting's whole file.
  let texts: [ContentDigest]
  /// Of the words of each meeting.
  let words: [ContentDigest]

  /// Digests in the registry's order of meetings.
  public init(base: [UInt8], facts: [ContentDigest], texts: [ContentDigest], words: [ContentDigest]) {
    self.base = base
    self.facts = facts
    self.texts = texts
    self.words = words
  }
}
