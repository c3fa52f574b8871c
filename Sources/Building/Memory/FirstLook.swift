import Diagnostics
import Minutes
import Records
import Website

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

/// The content is no more what the run began with.
struct ChangedContent: Error {
  let diagnostics: [Diagnostic]
}

extension FirstLook {
  /// Looks once more: a site that is put in place is made of files that all were there at one moment.
  func confirm(_ options: BuildOptions) throws(ChangedContent) {
    var changed = Self.changes(from: content, in: options.content) {
      ![.stray, .hidden].contains(ContentPath($0).kind)
    }
    if let templates, let folder = options.templates {
      changed += Self.changes(from: templates, in: folder) { SiteTemplates.reads($0) }
    }
    // Whoever exchanges the whole folder need not be told of every file.
    if !changed.isEmpty {
      throw ChangedContent(diagnostics: changed.prefix(10).map { Diagnostic(FolderFault.changedMeanwhile, file: $0) })
    }
  }

  /// The files that came, went or changed; those that are no content do not count.
  private static func changes(
    from former: FolderScan, in root: String, counting counts: (String) -> Bool
  ) -> [String] {
    let now = FolderScan(of: root).files
    guard now != former.files else { return [] }
    let (old, new) = (Set(former.files), Set(now))
    return Set(old.symmetricDifference(new).map(\.path)).filter(counts).sorted().map { root + "/" + $0 }
  }
}
