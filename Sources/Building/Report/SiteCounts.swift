import Archive

/// How much there is of everything in a site.
public struct SiteCounts: Sendable, Equatable {
  /// Pages, those for old addresses not counted.
  public let pages: Int
  /// Files in all.
  public internal(set) var files: Int
  /// Meetings, planned ones too.
  public let meetings: Int
  /// Persons, those who are not listed too.
  public let persons: Int
  /// Decisions in the register.
  public let decisions: Int
  /// Actions in the register.
  public let actions: Int

  init(_ archive: Archive, pages: Int, files: Int) {
    self.pages = pages
    self.files = files
    meetings = archive.registry.meetings.count
    persons = archive.registry.persons.count
    decisions = archive.decisions.count
    actions = archive.actions.count
  }
}
