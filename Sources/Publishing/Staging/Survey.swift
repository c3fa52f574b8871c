import Diagnostics

/// The live tree sorted out for the next site: what stays, what is ours and goes, what is foreign.
struct Survey: Sendable {
  /// All that lies in the live tree.
  let live: TreeScan
  /// The files that the next tree has from the live one unless they are written anew: ours that the site still has,
  /// and all foreign ones.
  private(set) var keptFiles: [RelativePath: FileStatus] = [:]
  /// The folders that the next tree has from the live one.
  private(set) var keptFolders: [RelativePath: FileStatus] = [:]
  /// Foreign things that are no folders.
  private(set) var foreignFiles: [RelativePath] = []
  /// Foreign folders, those above foreign files that we made included.
  private(set) var foreignFolders: Set<RelativePath> = []

  /// Sorts the live tree out. With `replacing` a foreign file where the site has one is given up; else it is a fault,
  /// and a foreign folder there is always one.
  init(
    of live: TreeScan, manifest: Manifest, plan: OutputPlan, replacing: Bool, shown: (RelativePath) -> String
  ) throws(PublishingError) {
    self.live = live
    var inTheWay: [RelativePath] = []
    for (path, status) in live.items {
      if status.kind == .folder {
        if manifest.folders[path] == nil { foreignFolders.insert(path) }
      } else if manifest.files[path] != nil {
        if status.kind == .file, plan.files.contains(path) { keptFiles[path] = status }
      } else if plan.files.contains(path) || plan.folders.contains(path) {
        inTheWay.append(path)
      } else {
        foreignFiles.append(path)
        keptFiles[path] = status
      }
    }
    for path in foreignFiles + Array(foreignFolders) {
      for folder in path.ancestors where !foreignFolders.insert(folder).inserted { break }
    }
    for folder in foreignFolders.union(plan.folders) {
      if let status = live.items[folder], status.kind == .folder { keptFolders[folder] = status }
    }
    var faults = foreignFolders.intersection(plan.files).sorted().map { path in
      PublishingFault.foreignFolderInTheWay(shown(path))
    }
    if !replacing { faults += inTheWay.sorted().map { .foreignFileInTheWay(shown($0)) } }
    guard faults.isEmpty else { throw .refused(faults) }
  }

  /// The folders that hold something foreign.
  var mixedFolders: Set<RelativePath> {
    Set(foreignFiles.compactMap(\.parent)).union(foreignFolders.compactMap(\.parent)).union(foreignFolders)
  }
}
