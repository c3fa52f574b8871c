import Glibc

/// Everything below a folder with its status. Symlinks are not followed, other file systems not entered.
struct TreeScan: Sendable {
  /// By path below the folder; the folder itself is not in it.
  private(set) var items = PathMap<FileStatus>()
  /// The folder itself, as it was before it was read; nil for nothing.
  private(set) var root: FileStatus?

  /// Nothing.
  init() {}

  /// `hidden` at the top is passed over with all it holds. With a manifest of the tree only those folders are read
  /// that have changed since it was written. What is found is put into the table of paths.
  init(
    of root: FolderHandle, hiding hidden: RelativePath? = nil, remembered: Manifest? = nil, in paths: inout PathTable
  ) throws(SystemError) {
    let status = try root.status()
    self.root = status
    var pending: [PathNumber?] = [nil]
    if let remembered { pending += try recall(remembered, root, paths) }
    while let number = pending.popLast() {
      let path = number.map { paths[$0] }
      let folder: FolderHandle
      if let path {
        do {
          folder = try FolderHandle(opening: path, in: root)
        } catch let error where [ENOENT, ENOTDIR, ELOOP].contains(error.code) {
          continue
        }
      } else {
        folder = root
      }
      for name in try folder.names() {
        let leaf = RelativePath(name)
        let whole = path?.appending(name) ?? leaf
        guard whole != hidden, let found = try folder.status(of: leaf) else { continue }
        let number = paths.number(of: whole)
        let isNew = items[number] == nil
        items[number] = found
        if isNew, found.kind == .folder, found.device == status.device { pending.append(number) }
      }
    }
  }

  /// Takes the folders of a manifest that are as they were, with all that the manifest has in them. Returns the ones
  /// that have changed.
  private mutating func recall(
    _ manifest: Manifest, _ root: FolderHandle, _ paths: PathTable
  ) throws(SystemError) -> [PathNumber] {
    var changed = PathSet()
    for number in manifest.folders.numbers {
      guard let found = try root.status(of: paths[number]), found.kind == .folder else {
        changed.insert(number)
        continue
      }
      items[number] = found
      if FolderStamp(found) != manifest.folders[number] { changed.insert(number) }
    }
    for number in manifest.files.numbers {
      guard let record = manifest.files[number], let parent = paths.parent(of: number),
        manifest.folders[parent] != nil, !changed.contains(parent)
      else { continue }
      items[number] = FileStatus(file: record.stamp)
    }
    return changed.numbers.filter { items[$0] != nil }
  }
}
