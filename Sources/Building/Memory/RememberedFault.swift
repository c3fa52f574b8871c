import Diagnostics
import Minutes
import Records

/// A fault that an earlier run found, as it was worded then. Only warnings and advice are remembered: a run with an error
/// leaves nothing behind.
struct RememberedFault: Fault {
  let code: String
  let severity: Severity
  let message: String
  let suggestion: String?
  let hidesSource: Bool

  /// The wording, whatever the language: what is remembered belongs to a site of one language.
  func message(in language: LanguageCode) -> String { message }
  func suggestion(in language: LanguageCode) -> String? { suggestion }
}

extension Diagnostic {
  /// Appends the diagnostic as it is worded in a language.
  func write(to writer: inout RecordWriter, in language: LanguageCode) {
    writer.write(fault.code)
    writer.write(severity.rawValue)
    writer.write(fault.message(in: language))
    writer.write(fault.suggestion(in: language))
    writer.write(fault.hidesSource)
    writer.write(file)
    writer.write(position) { $0.write($1) }
    writer.write(length)
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    let code = try reader.text()
    guard let severity = Severity(rawValue: try reader.number()) else { throw BrokenRecord() }
    let fault = RememberedFault(
      code: code, severity: severity, message: try reader.text(), suggestion: try reader.optionalText(),
      hidesSource: try reader.flag())
    self.init(
      fault, file: try reader.text(), at: try reader.optional { reader throws(BrokenRecord) in try reader.position() },
      length: try reader.number())
  }
}

extension RecordWriter {
  /// Appends diagnostics as they are worded in a language.
  mutating func write(_ diagnostics: [Diagnostic], in language: LanguageCode) {
    write(diagnostics) { $1.write(to: &$0, in: language) }
  }
}

extension RecordReader {
  /// Diagnostics of an earlier run.
  mutating func diagnostics() throws(BrokenRecord) -> [Diagnostic] {
    try list { reader throws(BrokenRecord) in try Diagnostic(from: &reader) }
  }
}
