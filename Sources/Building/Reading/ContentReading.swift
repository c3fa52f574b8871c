import Archive
import Diagnostics
import Minutes
import Records

/// Everything below a content folder, read: each document by itself, none yet held against another.
struct ContentReading: Sendable {
  /// The folder as the user named it.
  let root: String
  /// Every file, sorted by path.
  let files: [FolderFile]
  /// What could be read.
  private(set) var documents: ContentDocuments
  /// The paths of documents of which nothing could be read.
  private(set) var unreadable: [String] = []
  /// The site's own, or the default where `site.yml` does not say.
  let language: Language
  /// What each meeting's file was when it was read.
  private(set) var stamps: [String: FileStamp] = [:]
  /// Of each document what the others depend on.
  private(set) var fronts: [String: ContentDigest] = [:]
  /// What is to be remembered of each document, where there is a store for it.
  private(set) var memories: [String: FileMemory] = [:]
  private(set) var diagnostics: [Diagnostic]

  /// Reads all documents of a folder but `site.yml`, which was read before.
  ///
  /// - Parameters:
  ///   - scan: what lies in the folder.
  ///   - site: `site.yml`, where it is there.
  ///   - holdingBackDrafts: whether drafts are no part of the site; they are searched for what must not lie in the repository
  ///     all the same.
  ///   - memory: what an earlier run remembers.
  ///   - store: where it lies, and what is read anew is laid down.
  static func read(
    _ root: String, scan: FolderScan, site: FileReading?, holdingBackDrafts: Bool, memory: BuildMemory? = nil,
    store: RecordStore? = nil, workers: Int,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) async -> ContentReading {
    var reading = ContentReading(root: root, scan: scan, language: Language.of(site?.language ?? .da))
    guard scan.isReadable else { return reading }
    let start = FileStamp.now
    let found = scan.files.filter { ContentPath($0.path).kind.isDocument && $0.path != ContentDocuments.sitePath }
    let reader = DocumentReader(language: reading.language)
    let readings = await parallelMap(found.count, workers: workers, progress: { progress($0, found.count) }) {
      FileReading(
        found[$0], root: root, by: reader, holdingBackDrafts: holdingBackDrafts, memory: memory?.files[found[$0].path],
        store: store)
    }
    if let site {
      reading.add(site)
    } else {
      reading.diagnostics.append(Diagnostic(FolderFault.noSite(folder: root), file: root))
    }
    for file in readings {
      reading.add(file)
      if store != nil { reading.remember(file, start: start) }
    }
    return reading
  }

  private init(root: String, scan: FolderScan, language: Language) {
    self.root = root
    self.language = language
    files = scan.files
    documents = ContentDocuments(root: root)
    diagnostics = scan.diagnostics
    diagnostics += files.compactMap { ContentPath($0.path).strayDiagnostic(root: root) }
  }

  private mutating func remember(_ reading: FileReading, start: Int) {
    memories[reading.path] = FileMemory(
      stamp: reading.stamp.flatMap { $0.isSettled(at: start) ? $0 : nil }, digest: reading.digest, front: reading.front,
      reading: reading.record)
  }

  private mutating func add(_ reading: FileReading) {
    diagnostics += reading.diagnostics
    fronts[reading.path] = reading.front
    guard let document = reading.document else { return unreadable.append(reading.path) }
    if case .meeting = document { stamps[reading.path] = reading.stamp }
    documents.add(document)
  }
}

extension ContentPath.Kind {
  /// Whether a file of the kind is read, and not only copied or passed over.
  var isDocument: Bool {
    switch self {
    case .site, .organisations, .glossary, .cluster, .meeting, .person, .theme, .page: true
    case .attachment, .asset, .hidden, .stray: false
    }
  }
}
