import Glibc

/// Moves the new files of a stage into a live tree that stays where it is.
///
/// A reader may see some new pages beside some old ones, each of them whole. If the process ends in between, the next
/// build finds in the manifest that all of these files are ours, and puts right what differs.
struct InPlaceUpdate {
  let live: FolderHandle
  let stage: Stage
  let plan: OutputPlan
  /// The manifest of the last build.
  let former: Manifest

  /// `fresh` are the files in the stage. What is in the way of the new goes first, what else is gone goes last.
  func perform(_ fresh: [RelativePath]) throws(SystemError) {
    let present = stage.survey.live.items
    let gone = former.files.keys.filter { path in
      !plan.files.contains(path) && present[path].map { $0.kind != .folder } ?? false
    }
    let leaving = former.folders.keys.filter { stage.survey.keptFolders[$0] == nil }
    try remove(gone.filter(isInTheWay), leaving.filter(isInTheWay))
    for folder in plan.folders.sorted() {
      guard try !live.makeFolder(folder), try live.status(of: folder)?.kind != .folder else { continue }
      try live.removeFile(folder)
      try live.makeFolder(folder)
    }
    for path in fresh { try stage.folder.move(path, to: path, in: live) }
    try remove(gone.filter { !isInTheWay($0) }, leaving.filter { !isInTheWay($0) })
  }

  /// Whether the site has a file where this folder is, a folder where this file is, or a file where it lies below.
  private func isInTheWay(_ path: RelativePath) -> Bool {
    plan.files.contains(path) || plan.folders.contains(path) || path.ancestors.contains(where: plan.files.contains)
  }

  private func remove(_ files: [RelativePath], _ folders: [RelativePath]) throws(SystemError) {
    for path in files.sorted() { try live.removeFile(path) }
    for folder in folders.sorted(by: >) { try live.removeFolder(folder) }
  }
}
