public import Archive
public import Diagnostics
import Minutes

/// What a content folder knows, for commands that write into it and build nothing.
public enum KnownArchive {
  /// Reads the folder, drafts too. What is wrong in it is `check`'s business; a folder that cannot be read at all is told.
  public static func read(_ content: String, workers: Int? = nil) async -> (
    registry: Registry?, diagnostics: [Diagnostic]
  ) {
    let options = BuildOptions(content: content).withPlainPaths
    let scan = FolderScan(of: options.content)
    let site = FileReading.ofSite(in: scan, root: options.content)
    guard scan.isReadable else { return (nil, scan.diagnostics) }
    let reading = await ContentReading.read(
      options.content, scan: scan, site: site, holdingBackDrafts: false, workers: max(1, workers ?? Processors.count),
      progress: { _, _ in })
    let registry = Registry.make(
      from: reading.documents, site: reading.documents.site ?? .unknown(in: site?.language ?? .da),
      includesDrafts: true
    ).registry
    return (registry, [])
  }
}
