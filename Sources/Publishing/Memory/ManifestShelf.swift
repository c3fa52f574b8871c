/// The manifests of an output that have been read, and all their paths.
///
/// One may be read before the build has the lock, when another build can still put a new one in its place. So each is asked for
/// with the file that lies there now, and given out again only if it was read from that very file.
struct ManifestShelf: Sendable {
  /// What lies under a name.
  enum Find {
    /// Nothing that can be read.
    case nothing
    /// Something that is no manifest, or a torn one.
    case damaged
    case manifest(Manifest)
  }

  var paths = PathTable()
  private var manifests: [(stamp: FileStamp, manifest: Manifest)] = []

  /// An empty shelf.
  init() {}

  /// What a build will ask for if nothing happens until then. Nothing is written.
  init(readingAhead location: OutputLocation) {
    guard let state = try? StateFolder(existing: location.statePath) else { return }
    for name in [StateFolder.manifest, StateFolder.shadowManifest] { _ = find(name, in: state) }
  }

  mutating func find(_ name: RelativePath, in state: StateFolder) -> Find {
    guard let reader = try? FileReader(name, in: state.handle) else { return .nothing }
    if let known = manifests.first(where: { $0.stamp == reader.stamp }) { return .manifest(known.manifest) }
    guard let bytes = reader.bytes else { return .nothing }
    guard let manifest = Manifest(decoding: bytes, in: &paths) else { return .damaged }
    manifests.append((reader.stamp, manifest))
    return .manifest(manifest)
  }
}
