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

  /// `fresh` are the files in the stage.
  func perform(_ fresh: [RelativePath]) throws(SystemError) {
    let gone = former.files.keys.filter { !plan.files.contains($0) }.sorted()
    for path in gone where plan.folders.contains(path) || path.ancestors.contains(where: plan.files.contains) {
      try live.removeFile(path)
    }
    let leaving = former.folders.keys.filter { stage.survey.keptFolders[$0] == nil }.sorted(by: >)
    for folder in leaving where plan.files.contains(folder) || folder.ancestors.contains(where: plan.files.contains) {
      try live.removeFolder(folder)
    }
    for folder in plan.folders.sorted() {
      guard try !live.makeFolder(folder), try live.status(of: folder)?.kind != .folder else { continue }
      try live.removeFile(folder)
      try live.makeFolder(folder)
    }
    for path in fresh { try stage.folder.move(path, to: path, in: live) }
    for path in gone { try live.removeFile(path) }
    for folder in leaving { try live.removeFolder(folder) }
  }
}
