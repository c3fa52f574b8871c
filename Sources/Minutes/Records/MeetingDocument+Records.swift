import Diagnostics
package import Records

/// The front matter of a meeting as a record. The reader names every field, so that one that is added and forgotten here does
/// not compile.
extension MeetingDocument {
  /// Appends everything but the path.
  package func write(to writer: inout RecordWriter) {
    writer.write(cluster)
    writer.write(body)
    date.value.write(to: &writer)
    writer.write(date.position)
    writer.write(dateNote)
    writer.write(time) { $1.write(to: &$0) }
    writer.write(place)
    writer.write(isVirtual)
    writer.write(number)
    writer.write(status.rawValue)
    writer.write(caseNumber)
    writer.write(chair) { $0.write($1) }
    writer.write(host) { $0.write($1) }
    writer.write(minuteTaker) { $0.write($1) }
    writer.write(approvedBy) { $0.write($1) }
    writer.write(groups) { $1.write(to: &$0) }
    writer.write(next) { writer, next in
      writer.write(next.text)
      writer.write(next.date) { $1.write(to: &$0) }
    }
    writer.write(themes) { $0.write($1) }
    writer.write(note) { $0.write($1) }
    writer.write(corrections) { writer, correction in
      correction.date.write(to: &writer)
      writer.write(correction.text)
    }
    writer.write(aliases) { $0.write($1) }
    writer.write(published) { $1.write(to: &$0) }
    writer.write(allowedCPR) { $0.write($1) }
    writer.write(text.bytes.lowerBound)
    writer.write(text.bytes.upperBound)
    writer.write(text.firstLine)
  }

  /// The document of a path.
  package init(from reader: inout RecordReader, path: String) throws(BrokenRecord) {
    self.init(
      path: path, cluster: try reader.locatedText(), body: try reader.locatedText(),
      date: Located(try PartialDate(from: &reader), at: try reader.position()), dateNote: try reader.optionalText(),
      time: try reader.optional { reader throws(BrokenRecord) in try TimeSpan(from: &reader) },
      place: try reader.optionalText(), isVirtual: try reader.flag(), number: try reader.optionalText(),
      status: try MeetingStatus(from: &reader), caseNumber: try reader.optionalText(),
      chair: try reader.optionalLocatedText(), host: try reader.optionalLocatedText(),
      minuteTaker: try reader.optionalLocatedText(), approvedBy: try reader.locatedTexts(),
      groups: try reader.list { reader throws(BrokenRecord) in try ParticipantGroup(from: &reader) },
      next: try reader.optional { reader throws(BrokenRecord) in
        NextMeeting(
          text: try reader.locatedText(),
          date: try reader.optional { reader throws(BrokenRecord) in try CalendarDate(from: &reader) })
      }, themes: try reader.locatedTexts(), note: try reader.optionalLocatedText(),
      corrections: try reader.list { reader throws(BrokenRecord) in
        Correction(date: try CalendarDate(from: &reader), text: try reader.locatedText())
      }, aliases: try reader.locatedTexts(),
      published: try reader.optional { reader throws(BrokenRecord) in try CalendarDate(from: &reader) },
      allowedCPR: try reader.list { reader throws(BrokenRecord) in try reader.text() },
      text: try TextPart(from: &reader))
  }
}

extension MeetingStatus {
  fileprivate init(from reader: inout RecordReader) throws(BrokenRecord) {
    guard let status = MeetingStatus(rawValue: try reader.text()) else { throw BrokenRecord() }
    self = status
  }
}

extension TextPart {
  fileprivate init(from reader: inout RecordReader) throws(BrokenRecord) {
    let (start, end) = (try reader.number(), try reader.number())
    guard 0 <= start, start <= end else { throw BrokenRecord() }
    self.init(bytes: start..<end, firstLine: try reader.number())
  }
}
