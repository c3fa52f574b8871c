import Diagnostics

/// The paths of an output tree, checked: each a clean relative path, none twice, none a file and a folder at once.
struct OutputPlan: Sendable {
  /// The path at each index of the tree.
  let paths: [RelativePath]
  /// The same paths, to be asked.
  let files: Set<RelativePath>
  /// Every folder that the files need, without the root.
  let folders: Set<RelativePath>

  /// All faults of all paths come together, sorted.
  init(_ paths: [String]) throws(PublishingError) {
    var checked: [RelativePath] = []
    checked.reserveCapacity(paths.count)
    var files = Set<RelativePath>(minimumCapacity: paths.count)
    var faults: [(path: RelativePath, fault: PublishingFault)] = []
    for text in paths {
      let path = RelativePath(text)
      checked.append(path)
      if !path.isClean {
        faults.append((path, .invalidOutputPath(text)))
      } else if !files.insert(path).inserted {
        faults.append((path, .outputPathTwice(text)))
      }
    }
    var folders = Set<RelativePath>(minimumCapacity: paths.count)
    for path in checked where path.isClean {
      for folder in path.ancestors {
        if files.contains(folder) {
          faults.append((path, .outputFileAndFolder(file: folder.text, below: path.text)))
        }
        guard folders.insert(folder).inserted else { break }
      }
    }
    guard faults.isEmpty else {
      throw .refused(faults.sorted { ($0.path, $0.fault.code) < ($1.path, $1.fault.code) }.map(\.fault))
    }
    self.paths = checked
    self.files = files
    self.folders = folders
  }
}
