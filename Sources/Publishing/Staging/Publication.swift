import Diagnostics

/// The last act: what the workers made becomes the live tree.
struct Publication {
  let session: PublishingSession
  let stage: Stage
  /// What is to be remembered of each file of the site.
  var records: [RelativePath: ManifestRecord]
  /// The files that were written into the stage.
  let fresh: [RelativePath]

  /// Publishes; afterwards the live tree is the new site and what we remember fits it.
  mutating func publish() throws(SystemError) {
    let state = session.state
    if session.location.method == .inPlace {
      guard let live = session.live else { throw SystemError.missing }
      try updateInPlace(live)
    } else {
      for path in stage.linked where records[path] != nil {
        if let status = try stage.folder.status(of: path) { records[path]?.stamp = status.stamp }
      }
      let next = manifest(for: try stage.folder.identity())
      try state.write(next.encoded, to: StateFolder.nextManifest)
      let exchange = FolderExchange(
        parent: try FolderHandle(opening: session.location.parent), name: session.location.name, state: state.handle,
        method: session.location.method)
      if try exchange.perform(liveExists: session.live != nil) {
        if let old = session.live { Aftermath(old: old, new: stage.folder, survey: stage.survey).clearUp() }
        try state.promoteManifest()
      } else if let live = session.live {
        try updateInPlace(live)
        try state.handle.removeFile(StateFolder.nextManifest)
      }
    }
    try state.handle.removeFile(StateFolder.unfinished)
  }

  private mutating func updateInPlace(_ live: FolderHandle) throws(SystemError) {
    let identity = try live.identity()
    var both = manifest(for: identity)
    both.files.merge(session.manifest.files) { new, _ in new }
    both.folders.formUnion(session.manifest.folders)
    try session.state.write(both.encoded, to: StateFolder.manifest)
    try InPlaceUpdate(live: live, stage: stage, plan: session.plan, former: session.manifest).perform(fresh)
    for path in fresh {
      if let status = try live.status(of: path) { records[path]?.stamp = status.stamp }
    }
    try session.state.write(manifest(for: identity).encoded, to: StateFolder.manifest)
  }

  /// Ours are the folders that the site needs, but for those that were there before us.
  private func manifest(for root: FolderIdentity) -> Manifest {
    let folders = session.plan.folders.filter { folder in
      session.manifest.folders.contains(folder) || stage.survey.live.items[folder]?.kind != .folder
    }
    return Manifest(root: root, files: records, folders: folders)
  }
}
