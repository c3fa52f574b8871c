import Glibc

/// Moves the new files of a stage into a live tree that stays where it is.
///
/// A reader may see some new pages beside some old ones, each of them whole. If the process ends in between, the next
/// build finds in the manifest that all of these files are ours, and puts right what differs.
struct InPlaceUpdate {
  let live: FolderHandle
  let stage: Stage
  let session: PublishingSession

  /// `fresh` are the files in the stage. What is in the way of the new goes first, what else is gone goes last.
  func perform(_ fresh: PathSet) throws(SystemError) {
    let (present, paths) = (stage.survey.live.items, stage.paths)
    let gone = session.removed.filter { path in present[path].map { $0.kind != .folder } ?? false }
    let leaving = session.manifest.folders.numbers.filter { !stage.survey.keptFolders.contains($0) }
    try remove(gone.filter(isInTheWay), leaving.filter(isInTheWay))
    for number in paths.sorted(session.plan.folders.numbers) {
      let folder = paths[number]
      guard try !live.makeFolder(folder), try live.status(of: folder)?.kind != .folder else { continue }
      try live.removeFile(folder)
      try live.makeFolder(folder)
    }
    for path in paths.sorted(fresh.numbers).map({ paths[$0] }) { try stage.folder.move(path, to: path, in: live) }
    try remove(gone.filter { !isInTheWay($0) }, leaving.filter { !isInTheWay($0) })
  }

  /// Whether the site has a file where this folder is, a folder where this file is, or a file where it lies below.
  private func isInTheWay(_ path: PathNumber) -> Bool {
    let plan = session.plan
    return plan.files.contains(path) || plan.folders.contains(path)
      || stage.paths.ancestors(of: path).contains(where: plan.files.contains)
  }

  private func remove(_ files: [PathNumber], _ folders: [PathNumber]) throws(SystemError) {
    for path in stage.paths.sorted(files) { try live.removeFile(stage.paths[path]) }
    for folder in stage.paths.sorted(folders).reversed() { try live.removeFolder(stage.paths[folder]) }
  }
}
