import Archive
import Diagnostics
import Minutes
import Records
import Website

/// What was read of a meeting's file, as a record.
extension FileReading {
  /// Appends the reading; `false`, and nothing, for what is read anew each time: other documents, and files with errors.
  func write(to writer: inout RecordWriter, in language: LanguageCode) -> Bool {
    guard case .meeting(let meeting) = document, !diagnostics.containsError() else { return false }
    meeting.write(to: &writer)
    writer.write(diagnostics, in: language)
    return true
  }

  /// The reading of a file that is still what it was then.
  init(from reader: inout RecordReader, path: String) throws(BrokenRecord) {
    self.init(path)
    document = .meeting(try MeetingDocument(from: &reader, path: path))
    diagnostics = try reader.diagnostics()
  }
}

/// What a meeting's text came to, as a record; the HTML is made again when a page wants it.
extension LinkedMeeting {
  /// Appends all but the HTML; `false`, and nothing, for a text with errors or without a sheet.
  func write(to writer: inout RecordWriter, in language: LanguageCode) -> Bool {
    guard let sheet, !diagnostics.containsError() else { return false }
    facts.write(to: &writer)
    writer.write(files.sorted()) { $0.write($1) }
    writer.write(published) { $0.write($1) }
    writer.write(isPartlyClosed)
    sheet.write(to: &writer)
    writer.write(diagnostics, in: language)
    return true
  }

  /// The text of a meeting whose file and surroundings are still what they were then.
  init(from reader: inout RecordReader) throws(BrokenRecord) {
    let start = reader.offset
    let facts = try MeetingFacts(from: &reader)
    let digest = ContentDigest(of: reader.passed(since: start))
    let files = Set(try reader.list { reader throws(BrokenRecord) in try reader.text() })
    let published = try reader.list { reader throws(BrokenRecord) in try reader.text() }
    let isPartlyClosed = try reader.flag()
    self.init(
      facts: facts, digest: digest, rendered: nil, sheet: try MeetingSheet(from: &reader), files: files,
      published: published, isPartlyClosed: isPartlyClosed, diagnostics: try reader.diagnostics())
  }
}
