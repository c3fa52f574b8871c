import Glibc

/// Brings the shadow up to date: afterwards it holds what is foreign in the live tree, as second names of the same
/// files, and nothing but files of the site beside it. Those that turn out to be outdated are replaced later, each once:
/// by a worker that has a new content, or at the end by a second name of the live one (`Publication`).
///
/// Two trees agree on a file when they share its inode, so nothing need be remembered about the shadow, and whatever
/// a killed build left in it is put right here.
struct ShadowTree {
  /// nil before the first build.
  let live: FolderHandle?
  let shadow: FolderHandle
  let survey: Survey
  let plan: OutputPlan
  /// What we wrote into the shadow when it was live; nil where a build was broken off in it.
  let remembered: Manifest?
  let workers: Int

  /// Does the work; the shadow becomes the stage.
  func bringUpToDate() async throws(SystemError) -> Stage {
    let present = try TreeScan(of: shadow, remembered: remembered)
    let strays = strays(in: present)
    try removeOutdated(present, sparing: strays)
    try await makeFolders(present)
    for path in survey.foreignFiles.sorted() {
      guard let live, let status = survey.keptFiles[path], !isShared(path, present) else { continue }
      try Twin(of: path, status, from: live, in: shadow).make()
    }
    return Stage(
      folder: shadow, survey: survey, folders: Set(survey.keptFolders.keys),
      shared: plan.files.filter { isShared($0, present) },
      mixed: survey.mixedFolders.union(strays.compactMap(\.parent)))
  }

  /// Whether the shadow has the very file of the live tree.
  private func isShared(_ path: RelativePath, _ present: TreeScan) -> Bool {
    guard let status = survey.keptFiles[path] else { return false }
    return present.items[path]?.stamp.inode == status.stamp.inode
  }

  /// Things in the shadow that we did not write: a shell or a program whose current folder was the live folder before
  /// the last exchange has put them there and thinks them published. They stay, where nothing is in their way.
  private func strays(in present: TreeScan) -> Set<RelativePath> {
    guard let remembered else { return [] }
    let unknown = present.items.keys.filter { path in
      survey.live.items[path] == nil && remembered.files[path] == nil && remembered.folders[path] == nil
        && !plan.files.contains(path) && !plan.folders.contains(path)
    }
    var strays: Set<RelativePath> = []
    for path in unknown {
      let line = [path] + path.ancestors
      if line.allSatisfy({ !plan.files.contains($0) && survey.keptFiles[$0] == nil }) { strays.formUnion(line) }
    }
    return strays
  }

  private func removeOutdated(_ present: TreeScan, sparing strays: Set<RelativePath>) throws(SystemError) {
    let outdated = present.items.filter { path, status in
      if strays.contains(path) { return false }
      if status.kind == .folder { return survey.keptFolders[path] == nil }
      return !plan.files.contains(path) && !isShared(path, present)
    }
    for (path, status) in outdated.sorted(by: { $0.key > $1.key }) {
      if status.kind == .folder { try shadow.removeFolder(path) } else { try shadow.removeFile(path) }
    }
  }

  /// Ours get mode 755, foreign ones what they have.
  private func makeFolders(_ present: TreeScan) async throws(SystemError) {
    let missing = survey.keptFolders.filter { path, status in
      guard let made = present.items[path], made.kind == .folder else { return true }
      return made.mode != mode(of: path, status) || made.owner != status.owner || made.group != status.group
    }
    // A folder is made when the one around it is there.
    let levels = Dictionary(grouping: missing, by: { $0.key.depth })
    for (_, level) in levels.sorted(by: { $0.key < $1.key }) {
      _ = try await Concurrently.map(level, workers: workers) { folder throws(SystemError) in
        try makeFolder(folder.key, like: folder.value)
      }
    }
  }

  private func makeFolder(_ path: RelativePath, like status: FileStatus) throws(SystemError) {
    try shadow.makeFolder(path)
    guard let made = try shadow.status(of: path) else { throw .missing }
    // Only root may give folders away; for others they are as good as their own.
    if made.owner != status.owner || made.group != status.group {
      _ = path.withCString { fchownat(shadow.descriptor, $0, status.owner, status.group, AT_SYMLINK_NOFOLLOW) }
    }
    let mode = mode(of: path, status)
    if made.mode != mode { try shadow.changeMode(of: path, to: mode) }
  }

  private func mode(of path: RelativePath, _ status: FileStatus) -> mode_t {
    survey.foreignFolders.contains(path) ? status.mode : status.mode & 0o7000 | 0o755
  }
}
