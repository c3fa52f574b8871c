import Diagnostics
import Markdown
import Minutes

/// One document, read by itself.
struct FileReading: Sendable {
  let path: String
  /// nil where it could not be read at all.
  var document: Document?
  var stamp: FileStamp?
  var diagnostics: [Diagnostic] = []
  /// The language that `site.yml` asks for.
  var language: LanguageCode?

  private init(_ path: String) {
    self.path = path
  }

  /// Reads a document.
  init(_ path: String, root: String, by reader: DocumentReader, holdingBackDrafts: Bool) {
    self.init(path)
    guard let file = load(root: root) else { return }
    (document, diagnostics) = reader.read(file)
    if holdingBackDrafts, case .meeting(let meeting) = document, meeting.status == .draft {
      checkPrivacy(of: meeting, in: file)
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
