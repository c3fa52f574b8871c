import Glibc

/// What is known of the output at the start of a build, after a build that was broken off has been put right.
struct Recollection {
  /// The output folder; nil where there is none yet.
  private(set) var live: FolderHandle?
  /// What we wrote into it; nil where there is no manifest for it.
  private(set) var manifest: Manifest?
  /// Whether there is a manifest that cannot be read: we have been here, but do not know what is ours.
  private(set) var isDamaged = false
  /// What we wrote into the shadow, where it is as the last build left it.
  private(set) var shadowManifest: Manifest?

  /// The manifests' paths are those of the shelf.
  init(location: OutputLocation, state: StateFolder, shelf: inout ManifestShelf) throws(SystemError) {
    try state.hideFromVersionControl()
    let parent = try FolderHandle(opening: location.parent)
    try Self.undoHalfExchange(location, parent, state)
    do {
      live = try FolderHandle(opening: location.path)
    } catch let error where error.code == ENOENT {}
    let identity = try live?.identity()
    let isFinished = try Self.completeExchange(identity, state)
    try Self.adoptNewerManifest(location, state)
    switch shelf.find(StateFolder.manifest, in: state) {
    case .nothing: break
    case .damaged: isDamaged = true
    case .manifest(let found): manifest = found
    }
    if let live, let identity, let found = manifest, found.root != identity {
      manifest = try Self.recognised(found, shelf.paths, in: live, identity)
    }
    let isUnfinished = try state.handle.status(of: StateFolder.unfinished) != nil
    if isFinished || !isUnfinished,
      let shadow = try? FolderHandle(opening: StateFolder.shadow, in: state.handle),
      case .manifest(let found) = shelf.find(StateFolder.shadowManifest, in: state),
      found.root == (try shadow.identity())
    {
      shadowManifest = found
    }
  }

  /// The last build may have had its state folder in the other place; then its manifest is the one that counts.
  private static func adoptNewerManifest(_ location: OutputLocation, _ state: StateFolder) throws(SystemError) {
    guard let other = try? StateFolder(existing: location.otherStatePath),
      let found = try other.handle.status(of: StateFolder.manifest)
    else { return }
    if let own = try state.handle.status(of: StateFolder.manifest), own.stamp.modified >= found.stamp.modified {
      return
    }
    if let bytes = other.read(StateFolder.manifest) { try state.write(bytes, to: StateFolder.manifest) }
  }

  /// Two renames were wanted, and the process ended between them.
  private static func undoHalfExchange(_ location: OutputLocation, _ parent: FolderHandle, _ state: StateFolder)
    throws(SystemError)
  {
    guard try state.handle.status(of: StateFolder.retired) != nil else { return }
    if try parent.status(of: location.name) == nil {
      try state.handle.move(StateFolder.retired, to: location.name, in: parent)
    } else {
      if let shadow = try? FolderHandle(opening: StateFolder.shadow, in: state.handle) { try shadow.removeContents() }
      try state.handle.move(StateFolder.retired, to: StateFolder.shadow, in: state.handle)
    }
  }

  /// The exchange was done, but the process ended before the manifests followed; or it was not done. The identity of
  /// the live folder tells. Returns whether it was done.
  private static func completeExchange(_ identity: FolderIdentity?, _ state: StateFolder) throws(SystemError) -> Bool {
    guard let bytes = state.read(StateFolder.nextManifest) else { return false }
    guard let identity, Manifest.read(bytes, folder: { _, _ in }, file: { _, _ in }) == identity else {
      try state.handle.removeFile(StateFolder.nextManifest)
      return false
    }
    try state.promoteManifest()
    return true
  }

  /// The folder was copied, restored or made anew by somebody: what still is what we wrote is ours.
  private static func recognised(
    _ manifest: Manifest, _ paths: PathTable, in live: FolderHandle, _ identity: FolderIdentity
  ) throws(SystemError) -> Manifest? {
    var result = Manifest(root: identity)
    for path in manifest.files.numbers {
      guard let record = manifest.files[path], let reader = try? FileReader(paths[path], in: live),
        reader.stamp.size == record.stamp.size,
        (try? reader.digest()) == record.digest
      else { continue }
      result.files[path] = ManifestRecord(digest: record.digest, stamp: reader.stamp, source: record.source)
    }
    guard !result.files.isEmpty else { return nil }
    for folder in manifest.folders.numbers where try live.status(of: paths[folder])?.kind == .folder {
      result.folders[folder] = .unknown
    }
    return result
  }
}
