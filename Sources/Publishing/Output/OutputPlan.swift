import Diagnostics

/// The paths of an output tree, checked: each a clean relative path, none twice, none a file and a folder at once.
struct OutputPlan: Sendable {
  /// The path at each index of the tree.
  let paths: [PathNumber]
  /// The same paths, to be asked.
  let files: PathSet
  /// Every folder that the files need, without the root.
  let folders: PathSet

  /// The paths of a site, put into the table. All faults of all paths come together, sorted.
  init(_ texts: [String], in table: inout PathTable) throws(PublishingError) {
    var numbers: [PathNumber] = []
    numbers.reserveCapacity(texts.count)
    var files = PathSet()
    var faults: [(path: RelativePath, fault: PublishingFault)] = []
    for text in texts {
      let path = RelativePath(text)
      // What is in the table has been found clean before.
      guard let number = table.known(path) ?? (path.isClean ? table.number(of: path) : nil) else {
        faults.append((path, .invalidOutputPath(text)))
        continue
      }
      numbers.append(number)
      if !files.insert(number) { faults.append((path, .outputPathTwice(text))) }
    }
    var folders = PathSet()
    for number in numbers {
      for folder in table.ancestors(of: number) {
        if files.contains(folder) {
          let path = table[number]
          faults.append((path, .outputFileAndFolder(file: table[folder].text, below: path.text)))
        }
        guard folders.insert(folder) else { break }
      }
    }
    guard faults.isEmpty else {
      throw .refused(faults.sorted { ($0.path, $0.fault.code) < ($1.path, $1.fault.code) }.map(\.fault))
    }
    paths = numbers
    self.files = files
    self.folders = folders
  }
}
