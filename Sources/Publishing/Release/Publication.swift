import Diagnostics

/// The last act: what the workers made becomes the live tree.
struct Publication {
  let session: PublishingSession
  let stage: Stage
  /// What is to be remembered of each file of the site.
  var records: [RelativePath: ManifestRecord]
  /// The files that were written into the stage.
  let fresh: [RelativePath]
  let workers: Int

  /// Publishes; afterwards the live tree is the new site and what we remember fits it.
  mutating func publish() async throws(SystemError) {
    let state = session.state
    if session.location.method == .inPlace {
      guard let live = session.live else { throw SystemError.missing }
      try updateInPlace(live)
    } else {
      try await shareUnchanged()
      let next = try manifest(for: try stage.folder.identity(), tree: stage.folder)
      try state.write(next.encoded, to: StateFolder.nextManifest)
      let exchange = FolderExchange(
        parent: try FolderHandle(opening: session.location.parent), name: session.location.name, state: state.handle,
        method: session.location.method)
      if try exchange.perform(liveExists: session.live != nil) {
        // The site is published; should one of these fail, the next build does it (`Recollection`).
        if let old = session.live { Aftermath(old: old, new: stage.folder, survey: stage.survey).clearUp() }
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
    let fresh = Set(fresh)
    let missing = stage.survey.keptFiles.filter { path, _ in
      records[path] != nil && !stage.shared.contains(path) && !fresh.contains(path)
    }
    let paths = missing.keys.sorted()
    let target = stage.folder
    let stamps = try await Concurrently.map(paths, workers: workers) { path throws(SystemError) in
      guard let status = missing[path] else { throw .missing }
      try Twin(of: path, status, from: live, in: target).make()
      guard let own = try target.status(of: path) else { throw .missing }
      return own.stamp
    }
    for (path, stamp) in zip(paths, stamps) { records[path]?.stamp = stamp }
  }

  private mutating func updateInPlace(_ live: FolderHandle) throws(SystemError) {
    let identity = try live.identity()
    var both = try manifest(for: identity, tree: nil)
    both.files.merge(session.manifest.files) { new, _ in new }
    both.folders.merge(session.manifest.folders) { $1 }
    try session.state.write(both.encoded, to: StateFolder.manifest)
    try InPlaceUpdate(live: live, stage: stage, plan: session.plan, former: session.manifest).perform(fresh)
    for path in fresh {
      if let status = try live.status(of: path) { records[path]?.stamp = status.stamp }
    }
    try session.state.write(try manifest(for: identity, tree: live).encoded, to: StateFolder.manifest)
  }

  /// What is to be remembered of a tree. Ours are the folders that the site needs, but for those that were there
  /// before us.
  private func manifest(for root: FolderIdentity, tree: FolderHandle?) throws(SystemError) -> Manifest {
    var manifest = Manifest(root: root, files: records)
    let live = stage.survey.live.items
    for folder in session.plan.folders
    where session.manifest.folders[folder] != nil || live[folder]?.kind != .folder {
      manifest.folders[folder] = .unknown
      guard let tree, !stage.mixed.contains(folder), let found = try tree.status(of: folder) else { continue }
      manifest.folders[folder] = FolderStamp(inode: found.stamp.inode, changed: found.stamp.changed)
    }
    return manifest
  }
}
