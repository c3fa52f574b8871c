import Diagnostics
import Records

/// What lies in the folders when a run begins, before any document but `site.yml` is read.
struct FirstLook: Sendable {
  let content: FolderScan
  private let templates: FolderScan?
  /// `site.yml`, where it is there.
  let site: FileReading?
  private let moment: Int

  init(_ options: BuildOptions) {
    moment = FileStamp.now
    content = FolderScan(of: options.content)
    templates = options.templates.map { FolderScan(of: $0) }
    site = FileReading.ofSite(in: content, root: options.content)
  }

  /// The digest of all that a run is given: the program, the options, every file of content and templates by its stamp. nil
  /// where a file is so young that a change of it might not show.
  func inputs(of options: BuildOptions, key: ContentDigest) -> ContentDigest? {
    var writer = RecordWriter()
    writer.write(key)
    writer.write(options.output)
    writer.write(options.strict)
    writer.write(options.templates)
    for scan in [content, templates].compactMap({ $0 }) {
      guard scan.isReadable else { return nil }
      writer.write(scan.files.count)
      for file in scan.files {
        guard file.stamp.isSettled(at: moment) else { return nil }
        writer.write(file.path)
        file.stamp.write(to: &writer)
      }
      // What is no content, or cannot be read.
      writer.write(scan.diagnostics, in: .en)
    }
    return ContentDigest(of: writer.bytes)
  }
}
