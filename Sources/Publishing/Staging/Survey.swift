import Diagnostics

/// The live tree sorted out for the next site: what stays, what is ours and goes, what is foreign.
struct Survey: Sendable {
  /// All that lies in the live tree.
  let live: TreeScan
  /// The files that the next tree has from the live one unless they are written anew: ours that the site still has,
  /// and all foreign ones.
  private(set) var keptFiles = PathSet()
  /// The folders that the next tree has from the live one.
  private(set) var keptFolders = PathSet()
  /// Foreign things that are no folders.
  private(set) var foreignFiles: [PathNumber] = []
  /// Foreign folders, those above foreign files that we made included.
  private(set) var foreignFolders = PathSet()
  /// The folders that hold something foreign.
  private(set) var mixedFolders = PathSet()

  /// Sorts the live tree out. With `replacing` a foreign file where the site has one is given up; else it is a fault,
  /// and a foreign folder there is always one.
  init(
    of live: TreeScan, _ paths: PathTable, manifest: Manifest, plan: OutputPlan, replacing: Bool,
    shown: (RelativePath) -> String
  ) throws(PublishingError) {
    self.live = live
    var inTheWay: [PathNumber] = []
    for path in live.items.numbers {
      let kind = live.items[path]?.kind
      if kind == .folder {
        if manifest.folders[path] == nil { foreignFolders.insert(path) }
        if plan.folders.contains(path) { keptFolders.insert(path) }
      } else if manifest.files[path] != nil {
        if kind == .file, plan.files.contains(path) { keptFiles.insert(path) }
      } else if plan.files.contains(path) || plan.folders.contains(path) {
        inTheWay.append(path)
      } else {
        foreignFiles.append(path)
        keptFiles.insert(path)
      }
    }
    for path in foreignFiles + foreignFolders.numbers {
      for folder in paths.ancestors(of: path) where !foreignFolders.insert(folder) { break }
    }
    let folders = foreignFolders.numbers
    keptFolders.formUnion(folders.filter { live.items[$0]?.kind == .folder })
    mixedFolders = foreignFolders
    mixedFolders.formUnion((foreignFiles + folders).compactMap(paths.parent))
    var faults = paths.sorted(folders.filter(plan.files.contains)).map { path in
      PublishingFault.foreignFolderInTheWay(shown(paths[path]))
    }
    if !replacing { faults += paths.sorted(inTheWay).map { .foreignFileInTheWay(shown(paths[$0])) } }
    guard faults.isEmpty else { throw .refused(faults) }
  }
}
