import Minutes
import Records

/// What is remembered of one document of the content folder.
struct FileMemory: Sendable {
  /// What the file was when it was read; nil where it was so young that a later change might not show.
  let stamp: FileStamp?
  /// Of the whole file.
  let digest: ContentDigest
  /// Of all that other documents depend on: of a meeting's file its front matter.
  let front: ContentDigest
  /// What was read of it.
  let reading: Recalled<FileReading>
  /// What its text came to; nil for all but the meetings of the site.
  var text: Recalled<LinkedMeeting>?
}

/// A value at hand, or the record that it can be read from.
struct Recalled<Value: Sendable>: Sendable {
  let value: Value?
  let record: ArraySlice<UInt8>?

  /// A value made in this run; its record where there is one already.
  init(_ value: Value, record: ArraySlice<UInt8>? = nil) {
    self.value = value
    self.record = record
  }

  /// A value of an earlier run, still to be read.
  init(record: ArraySlice<UInt8>) {
    value = nil
    self.record = record
  }

  /// The value; nil where the record is none.
  func value(reading read: (inout RecordReader) throws(BrokenRecord) -> Value) -> Value? {
    if let value { return value }
    return record?.withUnsafeBytes { buffer in
      var reader = RecordReader(buffer)
      guard let value = try? read(&reader), reader.isAtEnd else { return nil }
      return value
    }
  }
}
