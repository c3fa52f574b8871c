import Glibc

/// Brings the shadow up to date: afterwards it holds what stays of the live tree, as second names of the same files.
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

  /// Does the work and returns the files that got a second name (or, where the file system has none, were copied).
  func bringUpToDate() throws(SystemError) -> Set<RelativePath> {
    let present = try TreeScan(of: shadow)
    let strays = strays(in: present)
    try removeOutdated(present, sparing: strays)
    try makeFolders(present)
    var linked: Set<RelativePath> = []
    let missing = survey.keptFiles.filter { present.items[$0.key]?.stamp.inode != $0.value.stamp.inode }
    guard let live else { return linked }
    for (path, status) in missing.sorted(by: { $0.key < $1.key }) {
      try Twin(of: path, status, from: live, in: shadow).make()
      linked.insert(path)
    }
    return linked
  }

  /// Things in the shadow that we did not write: a shell or a program whose current folder was the live folder before
  /// the last exchange has put them there and thinks them published. They stay, where nothing is in their way.
  private func strays(in present: TreeScan) -> Set<RelativePath> {
    guard let remembered else { return [] }
    let unknown = present.items.keys.filter { path in
      survey.live.items[path] == nil && remembered.files[path] == nil && !remembered.folders.contains(path)
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
    for (path, status) in present.items.sorted(by: { $0.key > $1.key }) where !strays.contains(path) {
      if status.kind == .folder {
        if survey.keptFolders[path] == nil { try shadow.removeFolder(path) }
      } else if survey.keptFiles[path]?.stamp.inode != status.stamp.inode {
        try shadow.removeFile(path)
      }
    }
  }

  /// Ours get mode 755, foreign ones what they have.
  private func makeFolders(_ present: TreeScan) throws(SystemError) {
    for (path, status) in survey.keptFolders.sorted(by: { $0.key < $1.key }) {
      let isForeign = survey.foreignFolders.contains(path)
      let mode = isForeign ? status.mode : status.mode & 0o7000 | 0o755
      var made = present.items[path]
      if made == nil {
        try shadow.makeFolder(path)
        made = try shadow.status(of: path)
      }
      if let made {
        if isForeign, (made.owner, made.group) != (status.owner, status.group) {
          // Only root may give folders away; for others they are as good as their own.
          _ = path.withCString { fchownat(shadow.descriptor, $0, status.owner, status.group, AT_SYMLINK_NOFOLLOW) }
        }
        if made.mode != mode { try shadow.changeMode(of: path, to: mode) }
      }
    }
  }
}
