import Diagnostics
import Markdown
import Minutes
import Records

/// One document, read by itself.
struct FileReading: Sendable {
  let path: String
  /// nil where it could not be read at all.
  var document: Document?
  var stamp: FileStamp?
  /// Of the whole file, and of all of it that other documents depend on: of a meeting's file its front matter.
  var digest = ContentDigest()
  var front = ContentDigest()
  var diagnostics: [Diagnostic] = []
  /// Where it lies in the store; nil for what is read anew each time.
  var record: StoredRecord?
  /// The language that `site.yml` asks for.
  var language: LanguageCode?

  init(_ path: String) {
    self.path = path
  }

  /// Reads a document, or takes what is remembered of it where the file is still the same.
  ///
  /// - Parameter store: where the memory lies, and where what is read anew is laid down.
  init(
    _ found: FolderFile, root: String, by reader: DocumentReader, holdingBackDrafts: Bool, memory: FileMemory?,
    store: RecordStore?
  ) {
    if let memory, memory.stamp == found.stamp, let known = Self.recalled(memory, found.path, store, stamp: found.stamp)
    {
      self = known
      return
    }
    self.init(found.path)
    guard let file = load(root: root) else { return }
    if let memory, memory.digest == digest, let known = Self.recalled(memory, path, store, stamp: stamp) {
      self = known
    } else {
      read(file, by: reader, holdingBackDrafts: holdingBackDrafts)
      record = store.flatMap { store in record(in: reader.language.code).flatMap { store.add($0) } }
    }
  }

  private static func recalled(
    _ memory: FileMemory, _ path: String, _ store: RecordStore?, stamp: FileStamp?
  ) -> FileReading? {
    guard let store, let record = memory.reading else { return nil }
    let value = store.value(of: record) { reader throws(BrokenRecord) in try FileReading(from: &reader, path: path) }
    guard var value else { return nil }
    (value.stamp, value.digest, value.front, value.record) = (stamp, memory.digest, memory.front, record)
    return value
  }

  private mutating func read(_ file: SourceFile, by reader: DocumentReader, holdingBackDrafts: Bool) {
    (document, diagnostics) = reader.read(file)
    if case .meeting(let meeting) = document { front = Self.front(of: meeting, in: file) }
    if holdingBackDrafts, case .meeting(let meeting) = document, meeting.status == .draft {
      checkPrivacy(of: meeting, in: file)
    }
  }

  /// The digest of a meeting's front matter.
  static func front(of meeting: MeetingDocument, in file: SourceFile) -> ContentDigest {
    file.bytes.withUnsafeBytes { bytes in
      ContentDigest(of: UnsafeRawBufferPointer(rebasing: bytes[..<meeting.text.bytes.lowerBound]))
    }
  }

  /// Reads `site.yml` in the language it asks for; nil where there is none.
  static func ofSite(in scan: FolderScan, root: String) -> FileReading? {
    guard scan.files.contains(where: { $0.path == ContentDocuments.sitePath }) else { return nil }
    return ofSite(root: root)
  }

  /// The same where nobody has looked yet whether it is there.
  static func ofSite(root: String) -> FileReading? {
    var reading = FileReading(ContentDocuments.sitePath)
    guard let file = reading.load(root: root) else { return reading }
    (reading.document, reading.diagnostics) = DocumentReader(language: .of(.da)).read(file)
    reading.language = SiteLanguage.of(reading.document, in: file)
    return reading
  }

  private mutating func load(root: String) -> SourceFile? {
    do throws(FolderFault) {
      let content = try FileBytes(of: root + "/" + path)
      stamp = content.stamp
      digest = ContentDigest(of: content.bytes)
      front = digest
      return SourceFile(path: path, root: root, bytes: content.bytes)
    } catch {
      diagnostics.append(Diagnostic(error, file: root + "/" + path))
      return nil
    }
  }

  /// A draft that is held back is not linked, but it lies in the same repository as what is published.
  private mutating func checkPrivacy(of meeting: MeetingDocument, in file: SourceFile) {
    guard let text = MarkdownDocument(file, meeting.text, reportingTo: &diagnostics) else { return }
    PrivacyCheck(file, allowedCPR: meeting.allowedCPR, findsContacts: false).check(text, reportingTo: &diagnostics)
  }
}
