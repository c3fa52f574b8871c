import Diagnostics

/// The last act: what the workers made becomes the live tree.
struct Publication {
  let session: PublishingSession
  let stage: Stage
  /// What is to be remembered of each file of the site.
  var records: PathMap<ManifestRecord>
  /// The files that were written into the stage.
  let fresh: PathSet
  let workers: Int
  /// The files that got their second name in the stage just now.
  private var linked: [PathNumber] = []

  init(
    session: PublishingSession, stage: Stage, records: PathMap<ManifestRecord>, fresh: PathSet, workers: Int
  ) {
    self.session = session
    self.stage = stage
    self.records = records
    self.fresh = fresh
    self.workers = workers
  }

  /// Publishes; afterwards the live tree is the new site and what we remember fits it.
  mutating func publish() async throws(SystemError) {
    let state = session.state
    if session.location.method == .inPlace {
      guard let live = session.live else { throw SystemError.missing }
      try updateInPlace(live)
    } else {
      try await shareUnchanged()
      let next = try manifest(for: try stage.folder.identity(), tree: stage.folder)
      try state.write(next.encoded(stage.paths), to: StateFolder.nextManifest)
      let exchange = FolderExchange(
        parent: try FolderHandle(opening: session.location.parent), name: session.location.name, state: state.handle,
        method: session.location.method)
      if try exchange.perform(liveExists: session.live != nil) {
        // The site is published; should one of these fail, the next build does it (`Recollection`).
        if let old = session.live {
          Aftermath(old: old, new: stage.folder, survey: stage.survey, paths: stage.paths).clearUp()
        }
        guard (try? state.promoteManifest()) != nil else { return }
      } else if let live = session.live {
        try updateInPlace(live)
        try state.handle.removeFile(StateFolder.nextManifest)
        try state.handle.removeFile(StateFolder.shadowManifest)
      }
    }
    try? state.handle.removeFile(StateFolder.unfinished)
  }

  /// Gives the files that stay their second name in the stage, where they do not have it from an earlier build. That
  /// changes the time of their last change.
  private mutating func shareUnchanged() async throws(SystemError) {
    guard let live = session.live else { return }
    linked = stage.survey.keptFiles.numbers.filter {
      records[$0] != nil && !self.stage.shared.contains($0) && !fresh.contains($0)
    }
    let (stage, present) = (self.stage, self.stage.survey.live.items)
    let stamps = try await Concurrently.map(linked, workers: workers) { number throws(SystemError) in
      guard let status = present[number] else { throw .missing }
      let path = stage.paths[number]
      try Twin(of: path, status, from: live, in: stage.folder).make()
      guard let own = try stage.folder.status(of: path) else { throw .missing }
      return own.stamp
    }
    for (path, stamp) in zip(linked, stamps) { records[path]?.stamp = stamp }
  }

  private mutating func updateInPlace(_ live: FolderHandle) throws(SystemError) {
    let identity = try live.identity()
    var both = try manifest(for: identity, tree: nil)
    for path in session.removed { both.files[path] = session.manifest.files[path] }
    for path in session.manifest.folders.numbers { both.folders[path] = session.manifest.folders[path] }
    try session.state.write(both.encoded(stage.paths), to: StateFolder.manifest)
    try InPlaceUpdate(live: live, stage: stage, session: session).perform(fresh)
    for path in fresh.numbers {
      if let status = try live.status(of: stage.paths[path]) { records[path]?.stamp = status.stamp }
    }
    try session.state.write(try manifest(for: identity, tree: live).encoded(stage.paths), to: StateFolder.manifest)
  }

  /// What is to be remembered of a tree. Ours are the folders that the site needs, but for those that were there
  /// before us.
  private func manifest(for root: FolderIdentity, tree: FolderHandle?) throws(SystemError) -> Manifest {
    var manifest = Manifest(root: root, files: records)
    let live = stage.survey.live.items
    let changed = tree === stage.folder ? changedFolders : nil
    for folder in session.plan.folders.numbers
    where session.manifest.folders[folder] != nil || live[folder]?.kind != .folder {
      manifest.folders[folder] = .unknown
      guard let tree, !stage.mixed.contains(folder) else { continue }
      if let changed, !changed.contains(folder), let stamp = stage.settled[folder] {
        manifest.folders[folder] = stamp
      } else if let found = try tree.status(of: stage.paths[folder]) {
        manifest.folders[folder] = FolderStamp(found)
      }
    }
    return manifest
  }

  /// The folders of the stage that were added to, and may be others than when it was made ready: the nearest around each
  /// new file, and those that had to be made for it.
  private var changedFolders: PathSet {
    var changed = PathSet()
    for path in fresh.numbers + linked {
      for folder in stage.paths.ancestors(of: path) where !changed.insert(folder) { break }
    }
    return changed
  }
}
