package import Diagnostics
package import Records

/// Dates and places in files as records: what a build remembers of documents for the next one.
extension CalendarDate {
  package func write(to writer: inout RecordWriter) { writer.write(year * 416 + month * 32 + day) }

  package init(from reader: inout RecordReader) throws(BrokenRecord) {
    let number = try reader.number()
    guard number >= 0, let date = CalendarDate(year: number / 416, month: number % 416 / 32, day: number % 32) else {
      throw BrokenRecord()
    }
    self = date
  }
}

extension PartialDate {
  func write(to writer: inout RecordWriter) {
    writer.write(year)
    writer.write(month)
    writer.write(day)
    writer.write(isUncertain)
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    self.init(
      year: try reader.number(), month: try reader.optionalNumber(), day: try reader.optionalNumber(),
      isUncertain: try reader.flag())
    guard (1...9_999).contains(year), month.map((1...12).contains) ?? (day == nil), day == nil || fullDate != nil else {
      throw BrokenRecord()
    }
  }
}

extension TimeOfDay {
  func write(to writer: inout RecordWriter) { writer.write(hour * 60 + minute) }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    let number = try reader.number()
    guard number >= 0, let time = TimeOfDay(hour: number / 60, minute: number % 60) else { throw BrokenRecord() }
    self = time
  }
}

extension TimeSpan {
  func write(to writer: inout RecordWriter) {
    start.write(to: &writer)
    writer.write(end) { $1.write(to: &$0) }
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    self.init(
      start: try TimeOfDay(from: &reader),
      end: try reader.optional { reader throws(BrokenRecord) in try TimeOfDay(from: &reader) })
  }
}

extension RecordWriter {
  /// Appends a place in a file.
  package mutating func write(_ position: SourcePosition) {
    write(position.line)
    write(position.column)
  }

  /// Appends a text with its place.
  mutating func write(_ text: Located<String>) {
    write(text.value)
    write(text.position)
  }
}

extension RecordReader {
  /// A place in a file.
  package mutating func position() throws(BrokenRecord) -> SourcePosition {
    SourcePosition(line: try number(), column: try number())
  }

  /// A text with its place.
  mutating func locatedText() throws(BrokenRecord) -> Located<String> { Located(try text(), at: try position()) }

  /// A text with its place that may be missing.
  mutating func optionalLocatedText() throws(BrokenRecord) -> Located<String>? {
    try optional { reader throws(BrokenRecord) in try reader.locatedText() }
  }

  /// Texts with their places.
  mutating func locatedTexts() throws(BrokenRecord) -> [Located<String>] {
    try list { reader throws(BrokenRecord) in try reader.locatedText() }
  }
}
