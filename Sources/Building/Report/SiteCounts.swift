import Archive
import Records

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

  func write(to writer: inout RecordWriter) {
    for count in [pages, files, meetings, persons, decisions, actions] { writer.write(count) }
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    pages = try reader.number()
    files = try reader.number()
    meetings = try reader.number()
    persons = try reader.number()
    decisions = try reader.number()
    actions = try reader.number()
  }

  init(_ archive: Archive, pages: Int, files: Int) {
    self.pages = pages
    self.files = files
    meetings = archive.registry.meetings.count
    persons = archive.registry.persons.count
    decisions = archive.decisions.count
    actions = archive.actions.count
  }
}
