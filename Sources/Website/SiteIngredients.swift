public import Records

/// What the files of a site are made from, as digests: as long as those of a file stay the same, so do its bytes.
public struct SiteIngredients: Sendable {
  /// Stands for all that every file may depend on: the program, all documents but minutes, persons and
  /// free pages.
  let base: [UInt8]
  /// In the registry's order.
  let meetings: [MeetingIngredients]
  /// Of each person the id, all spellings of the name and whether there is a page; in the registry's order.
  let persons: [UInt64]
  /// Of the files of persons and free pages, by path.
  let places: [String: ContentDigest]

  /// Digests in the registry's order.
  public init(base: [UInt8], meetings: [MeetingIngredients], persons: [UInt64], places: [String: ContentDigest]) {
    self.base = base
    self.meetings = meetings
    self.persons = persons
    self.places = places
  }
}

/// What is made from a meeting, as digests.
public struct MeetingIngredients: Sendable {
  /// Of its front matter.
  let front: ContentDigest
  /// Of who took part in it.
  let people: ContentDigest
  /// Of the facts of its text and the files it links to, which is what other pages show of the text.
  let facts: ContentDigest
  /// Of its text as HTML.
  let html: ContentDigest
  /// Of its words.
  let words: ContentDigest
  /// Of what the search shows of it.
  let passages: ContentDigest

  /// The digests of a meeting.
  public init(
    front: ContentDigest, people: ContentDigest, facts: ContentDigest, html: ContentDigest, words: ContentDigest,
    passages: ContentDigest
  ) {
    self.front = front
    self.people = people
    self.facts = facts
    self.html = html
    self.words = words
    self.passages = passages
  }
}
