import Glibc

/// Brings the shadow up to date: afterwards it holds what is foreign in the live tree, as second names of the same
/// files, and nothing but files of the site beside it. Those that turn out to be outdated are replaced later, each once:
/// by a worker that has a new content, or at the end by a second name of the live one (`Publication`).
///
/// Two trees agree on a file when they share its inode, so nothing need be remembered about the shadow, and whatever
/// a killed build left in it is put right here.
struct ShadowTree {
  /// nil before the first build.
  private let live: FolderHandle?
  private let shadow: FolderHandle
  private let survey: Survey
  private let plan: OutputPlan
  /// What we wrote into the shadow when it was live; nil where a build was broken off in it.
  private let remembered: Manifest?
  /// All paths, those of foreign things included.
  private let paths: PathTable
  /// All that lies in the shadow at first.
  private let present: PathMap<FileStatus>
  private let workers: Int
  /// The folders in which something was made or removed.
  private var touched = PathSet()

  /// Looks into the shadow.
  init(
    live: FolderHandle?, shadow: FolderHandle, survey: Survey, plan: OutputPlan, remembered: Manifest?,
    paths: consuming PathTable, workers: Int
  ) throws(SystemError) {
    self.live = live
    self.shadow = shadow
    self.survey = survey
    self.plan = plan
    self.remembered = remembered
    self.workers = workers
    present = try TreeScan(of: shadow, remembered: remembered, in: &paths).items
    self.paths = paths
  }

  /// Does the work; the shadow becomes the stage.
  mutating func bringUpToDate() async throws(SystemError) -> Stage {
    let strays = strays
    try removeOutdated(sparing: strays)
    try await makeFolders()
    for path in paths.sorted(survey.foreignFiles) where !isShared(path) {
      guard let live, let status = survey.live.items[path] else { continue }
      try Twin(of: paths[path], status, from: live, in: shadow).make()
    }
    var mixed = survey.mixedFolders
    mixed.formUnion(strays.numbers.compactMap(paths.parent))
    return Stage(
      folder: shadow, survey: survey, folders: survey.keptFolders,
      shared: PathSet(survey.keptFiles.numbers.filter { plan.files.contains($0) && isShared($0) }), mixed: mixed,
      settled: settled, paths: paths)
  }

  private var settled: PathMap<FolderStamp> {
    var settled = PathMap<FolderStamp>()
    for path in survey.keptFolders.numbers where !touched.contains(path) {
      settled[path] = present[path].map(FolderStamp.init)
    }
    return settled
  }

  /// Whether the shadow has the very file of the live tree.
  private func isShared(_ path: PathNumber) -> Bool {
    guard survey.keptFiles.contains(path), let status = survey.live.items[path] else { return false }
    return present[path]?.stamp.inode == status.stamp.inode
  }

  /// Things in the shadow that we did not write: a shell or a program whose current folder was the live folder before
  /// the last exchange has put them there and thinks them published. They stay, where nothing is in their way.
  private var strays: PathSet {
    var strays = PathSet()
    guard let remembered else { return strays }
    for path in present.numbers
    where survey.live.items[path] == nil && remembered.files[path] == nil && remembered.folders[path] == nil
      && !plan.files.contains(path) && !plan.folders.contains(path)
    {
      let line = [path] + paths.ancestors(of: path)
      if line.allSatisfy({ !plan.files.contains($0) && !survey.keptFiles.contains($0) }) { strays.formUnion(line) }
    }
    return strays
  }

  private mutating func removeOutdated(sparing strays: PathSet) throws(SystemError) {
    let outdated = present.numbers.filter { path in
      if strays.contains(path) { return false }
      if present[path]?.kind == .folder { return !survey.keptFolders.contains(path) }
      return !plan.files.contains(path) && !isShared(path)
    }
    for path in paths.sorted(outdated).reversed() {
      touched.formUnion(paths.ancestors(of: path))
      if present[path]?.kind == .folder {
        try shadow.removeFolder(paths[path])
      } else {
        try shadow.removeFile(paths[path])
      }
    }
  }

  /// Ours get mode 755, foreign ones what they have.
  private mutating func makeFolders() async throws(SystemError) {
    let missing = survey.keptFolders.numbers.filter { path in
      guard let status = survey.live.items[path], let made = present[path], made.kind == .folder else { return true }
      return made.mode != mode(of: path, status) || made.owner != status.owner || made.group != status.group
    }
    for path in missing { touched.formUnion([path] + paths.ancestors(of: path)) }
    // A folder is made when the one around it is there.
    let levels = Dictionary(grouping: missing, by: { paths[$0].depth })
    for (_, level) in levels.sorted(by: { $0.key < $1.key }) {
      let tree = self
      _ = try await Concurrently.map(level, workers: workers) { path throws(SystemError) in
        try tree.makeFolder(path)
      }
    }
  }

  private func makeFolder(_ number: PathNumber) throws(SystemError) {
    guard let status = survey.live.items[number] else { return }
    let path = paths[number]
    try shadow.makeFolder(path)
    guard let made = try shadow.status(of: path) else { throw .missing }
    // Only root may give folders away; for others they are as good as their own.
    if made.owner != status.owner || made.group != status.group {
      _ = path.withCString { fchownat(shadow.descriptor, $0, status.owner, status.group, AT_SYMLINK_NOFOLLOW) }
    }
    let mode = mode(of: number, status)
    if made.mode != mode { try shadow.changeMode(of: path, to: mode) }
  }

  private func mode(of path: PathNumber, _ status: FileStatus) -> mode_t {
    survey.foreignFolders.contains(path) ? status.mode : status.mode & 0o7000 | 0o755
  }
}
