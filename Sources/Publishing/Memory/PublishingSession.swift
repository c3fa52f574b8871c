import Diagnostics

/// One build's view of the output, from the moment it has the lock.
struct PublishingSession: Sendable {
  let location: OutputLocation
  let plan: OutputPlan
  /// The paths of the plan and the manifests.
  let paths: PathTable
  let state: StateFolder
  /// The output folder; nil where there is none yet.
  let live: FolderHandle?
  /// What we wrote into it; empty for nothing.
  let manifest: Manifest
  /// What we wrote into the shadow, where it is as the last build left it.
  let shadowManifest: Manifest?
  /// The files of the last site that this one has no more.
  let removed: [PathNumber]
  /// Whether foreign files give way to the site's.
  let isReplacing: Bool
  /// Whether nothing has been published here yet.
  let isFirst: Bool

  /// Puts right what a broken build left behind and refuses a folder that is not ours, unless forced.
  init(
    at location: OutputLocation, plan: OutputPlan, state: StateFolder, shelf: consuming ManifestShelf, force: Bool
  ) throws(PublishingError) {
    let known: Recollection
    do {
      known = try Recollection(location: location, state: state, shelf: &shelf)
    } catch {
      throw location.cannotWrite(nil, error)
    }
    self.location = location
    self.plan = plan
    paths = shelf.paths
    self.state = state
    live = known.live
    isReplacing = force || known.isDamaged
    isFirst = known.live == nil || known.manifest == nil
    manifest = known.manifest ?? Manifest(root: FolderIdentity(inode: 0, born: 0))
    removed = manifest.files.numbers.filter { !plan.files.contains($0) }
    shadowManifest = known.shadowManifest
    if known.manifest == nil, !isReplacing, let live { try location.refuseForeign(live) }
  }
}
