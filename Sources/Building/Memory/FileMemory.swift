import Records

/// What is remembered of one document of the content folder.
struct FileMemory: Sendable {
  /// What the file was when it was read; nil where it was so young that a later change might not show.
  let stamp: FileStamp?
  /// Of the whole file.
  let digest: ContentDigest
  /// Of all that other documents depend on: of a meeting's file its front matter.
  let front: ContentDigest
  /// What was read of it; nil for what is read anew each time.
  var reading: StoredRecord?
  /// What its text came to; nil for all but the meetings of the site.
  var text: StoredText?

  /// The bytes of its records.
  var count: Int { (reading?.count ?? 0) + (text?.records.reduce(0) { $0 + $1.count } ?? 0) }
}

/// What a meeting's text came to, in parts, for few runs need all of it.
struct StoredText: Sendable {
  /// Its facts, its files, and what there is to say of it.
  let facts: StoredRecord
  /// Its words.
  let sheet: StoredRecord
  /// What the search shows of it.
  let passages: StoredRecord
  /// Its HTML.
  let html: StoredRecord

  fileprivate var records: [StoredRecord] { [facts, sheet, passages, html] }
}

extension FileMemory {
  func write(to writer: inout RecordWriter) {
    writer.write(stamp) { $1.write(to: &$0) }
    writer.write(digest)
    writer.write(front)
    writer.write(reading) { $1.write(to: &$0) }
    writer.write(text) { writer, text in for record in text.records { record.write(to: &writer) } }
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    func record(_ reader: inout RecordReader) throws(BrokenRecord) -> StoredRecord { try StoredRecord(from: &reader) }
    stamp = try reader.optional { reader throws(BrokenRecord) in try FileStamp(from: &reader) }
    digest = try reader.digest()
    front = try reader.digest()
    reading = try reader.optional(record)
    text = try reader.optional { reader throws(BrokenRecord) in
      StoredText(
        facts: try record(&reader), sheet: try record(&reader), passages: try record(&reader), html: try record(&reader)
      )
    }
  }

  /// The same in another store; nil for what is not to be had any more.
  func moved(from store: RecordStore, to other: RecordStore) -> FileMemory {
    func moved(_ record: StoredRecord) -> StoredRecord? { store.bytes(of: record).flatMap { other.add($0) } }
    var result = self
    result.reading = reading.flatMap(moved)
    result.text = text.flatMap { text in
      guard let facts = moved(text.facts), let sheet = moved(text.sheet), let passages = moved(text.passages),
        let html = moved(text.html)
      else { return nil }
      return StoredText(facts: facts, sheet: sheet, passages: passages, html: html)
    }
    return result
  }
}
