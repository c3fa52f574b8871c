import Diagnostics
import Records

/// What the last published run was made from and what it had to say: where all of it is still the same, there is nothing to do.
struct LastRun: Sendable {
  /// Of all that the run was given: options, program, and every file of content and templates by its stamp.
  let inputs: ContentDigest
  /// Of the site that it left in the output folder.
  let mark: ContentDigest
  let language: LanguageCode
  let counts: SiteCounts
  /// What it said; no errors.
  let diagnostics: [Diagnostic]

  private static let heading = "referat last run 1"

  /// The bytes of its file, with a digest of all before it at the end.
  var encoded: [UInt8] {
    var writer = RecordWriter()
    writer.write(Self.heading)
    writer.write(inputs)
    writer.write(mark)
    writer.write(language.rawValue)
    counts.write(to: &writer)
    writer.write(diagnostics, in: language)
    writer.write(ContentDigest(of: writer.bytes))
    return writer.bytes
  }

  /// Reads what `encoded` wrote; nil for anything else.
  init?(decoding bytes: [UInt8]) {
    let run = bytes.withUnsafeBytes { buffer -> LastRun? in
      guard buffer.count > 16 else { return nil }
      let whole = UnsafeRawBufferPointer(rebasing: buffer[..<(buffer.count - 16)])
      var end = RecordReader(UnsafeRawBufferPointer(rebasing: buffer[whole.count...]))
      var reader = RecordReader(whole)
      guard (try? end.digest()) == ContentDigest(of: whole) else { return nil }
      return try? LastRun(from: &reader)
    }
    guard let run else { return nil }
    self = run
  }

  init(inputs: ContentDigest, mark: ContentDigest, language: LanguageCode, counts: SiteCounts, said: [Diagnostic]) {
    self.inputs = inputs
    self.mark = mark
    self.language = language
    self.counts = counts
    diagnostics = said
  }

  private init(from reader: inout RecordReader) throws(BrokenRecord) {
    guard try reader.text() == Self.heading else { throw BrokenRecord() }
    inputs = try reader.digest()
    mark = try reader.digest()
    guard let code = LanguageCode(rawValue: try reader.text()) else { throw BrokenRecord() }
    language = code
    counts = try SiteCounts(from: &reader)
    diagnostics = try reader.diagnostics()
  }
}
