import Archive
import Diagnostics
import Minutes
import Records
import Website

/// What was read of a meeting's file, as a record.
extension FileReading {
  /// The reading as a record; nil for what is read anew each time: other documents, and files with errors.
  func record(in language: LanguageCode) -> [UInt8]? {
    guard case .meeting(let meeting) = document, !diagnostics.containsError() else { return nil }
    var writer = RecordWriter()
    meeting.write(to: &writer)
    writer.write(diagnostics, in: language)
    return writer.bytes
  }

  /// The reading of a file that is still what it was then.
  init(from reader: inout RecordReader, path: String) throws(BrokenRecord) {
    self.init(path)
    document = .meeting(try MeetingDocument(from: &reader, path: path))
    diagnostics = try reader.diagnostics()
  }
}

/// What a meeting's text came to, as records.
extension LinkedMeeting {
  /// The text with its words and its HTML laid down in a store; as it is where that cannot be, with errors and without words.
  func stored(in store: RecordStore, _ keys: EntityKeys, language: LanguageCode) -> LinkedMeeting {
    guard let searched, let rendered, !diagnostics.containsError() else { return self }
    let sheet = record { searched.sheet.write(to: &$0) }
    let passages = record { searched.passages.write(to: &$0) }
    let html = record { rendered.write(to: &$0) }
    let told = record { writer in
      needs.write(to: &writer)
      writer.write(people)
      facts.write(to: &writer, keys)
      writer.write(published) { $0.write($1) }
      writer.write(files.sorted()) { $0.write($1) }
      writer.write(isPartlyClosed)
      writer.write(diagnostics, in: language)
    }
    guard let facts = store.add(told), let sheet = store.add(sheet), let passages = store.add(passages),
      let html = store.add(html)
    else { return self }
    var result = self
    result.searched = nil
    result.rendered = nil
    result.needs = TextNeeds()
    result.stored = StoredText(facts: facts, sheet: sheet, passages: passages, html: html)
    return result
  }

  private func record(_ write: (inout RecordWriter) -> Void) -> [UInt8] {
    var writer = RecordWriter()
    write(&writer)
    return writer.bytes
  }

  /// The text of a meeting whose file is still what it was then; nil where its records are none any more, or would not be the
  /// same now.
  ///
  /// - Parameters:
  ///   - people: who takes part now.
  ///   - change: what has changed of the ground that it was linked on; nil for nothing.
  init?(
    _ stored: StoredText, in store: RecordStore, _ keys: EntityKeys, people: ContentDigest, since change: GroundChange?
  ) {
    let text = store.value(of: stored.facts) { reader throws(BrokenRecord) in
      let needs = try TextNeeds(from: &reader)
      guard try reader.digest() == people, !(change.map(needs.isTouched) ?? false) else { throw BrokenRecord() }
      return try LinkedMeeting(from: &reader, keys, people: people, stored: stored)
    }
    guard let text, change?.files.isDisjoint(with: text.files) ?? true else { return nil }
    self = text
  }

  private init(
    from reader: inout RecordReader, _ keys: EntityKeys, people: ContentDigest, stored: StoredText
  ) throws(BrokenRecord) {
    let start = reader.offset
    let facts = try MeetingFacts(from: &reader, keys)
    let published = try reader.list { reader throws(BrokenRecord) in try reader.text() }
    let digest = ContentDigest(of: reader.passed(since: start))
    let files = Set(try reader.list { reader throws(BrokenRecord) in try reader.text() })
    let isPartlyClosed = try reader.flag()
    self.init(
      facts: facts, needs: TextNeeds(), people: people, digest: digest, rendered: nil, searched: nil, stored: stored,
      files: files, published: published,
      isPartlyClosed: isPartlyClosed, diagnostics: try reader.diagnostics())
  }
}
