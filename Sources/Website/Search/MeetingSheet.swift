package import Records
import Search

/// The words of one meeting's documents, and how long their texts are: all that the search needs to know of it before a
/// passage is shown. It is made where the text is linked, and can be kept for as long as the linked text can.
public struct MeetingSheet: Sendable {
  let sheet: TermSheet
  /// The size of each document's text in bytes.
  let sizes: [Int]
}

/// What the search shows of one meeting's documents: each as a JSON object, as it stands in a file of passages.
public struct MeetingPassages: Sendable {
  let documents: [[UInt8]]
}

/// The passages as a record.
extension MeetingPassages {
  package func write(to writer: inout RecordWriter) {
    writer.write(documents) { $0.write($1) }
  }

  package init(from reader: inout RecordReader) throws(BrokenRecord) {
    documents = try reader.list { reader throws(BrokenRecord) in Array(try reader.bytes()) }
  }
}

/// The sheet as a record.
extension MeetingSheet {
  package func write(to writer: inout RecordWriter) {
    sheet.write(to: &writer)
    writer.write(sizes) { $0.write($1) }
  }

  package init(from reader: inout RecordReader) throws(BrokenRecord) {
    self.init(
      sheet: try TermSheet(from: &reader), sizes: try reader.list { reader throws(BrokenRecord) in try reader.number() }
    )
    guard sizes.count == sheet.count else { throw BrokenRecord() }
  }
}
