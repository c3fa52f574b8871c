public import Archive
public import Diagnostics
import Minutes

/// Who is who in a content folder, for commands that write into it: the front matter is read, the texts are not.
public struct ContentSurvey: Sendable {
  /// The folder as the user named it, without a slash at its end.
  public let root: String
  /// Everybody and everything that the folder names, drafts too. What cannot be read is left out: it is no business of whoever
  /// wants to write one more file.
  public let registry: Registry
  /// Why the folder as a whole cannot be read; empty where it can.
  public let diagnostics: [Diagnostic]

  /// The language of the site.
  public var language: LanguageCode { registry.language.code }

  /// Reads a folder.
  public static func of(_ content: String) async -> ContentSurvey {
    let root = BuildOptions(content: content).withPlainPaths.content
    let scan = FolderScan(of: root)
    let site = FileReading.ofSite(in: scan, root: root)
    let reading = await ContentReading.read(
      root, scan: scan, site: site, holdingBackDrafts: false, workers: Processors.count, progress: { _, _ in })
    let (registry, _) = Registry.make(
      from: reading.documents, site: reading.documents.site ?? .unknown(in: reading.language.code), includesDrafts: true
    )
    return ContentSurvey(root: root, registry: registry, diagnostics: scan.isReadable ? [] : scan.diagnostics)
  }
}
