import Glibc

/// Everything below a folder with its status. Symlinks are not followed, other file systems not entered.
struct TreeScan: Sendable {
  /// By path below the folder; the folder itself is not in it.
  private(set) var items: [RelativePath: FileStatus] = [:]
  /// The folder itself, as it was before it was read; nil for nothing.
  private(set) var root: FileStatus?

  /// Nothing.
  init() {}

  /// `hidden` at the top is passed over with all it holds. With a manifest of the tree only those folders are read
  /// that have changed since it was written.
  init(of root: FolderHandle, hiding hidden: RelativePath? = nil, remembered: Manifest? = nil) throws(SystemError) {
    let status = try root.status()
    self.root = status
    var pending: [RelativePath?] = [nil]
    if let remembered { pending += try recall(remembered, root) }
    while let path = pending.popLast() {
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
        let isNew = items.updateValue(found, forKey: whole) == nil
        if isNew, found.kind == .folder, found.device == status.device { pending.append(whole) }
      }
    }
  }

  /// Takes the folders of a manifest that are as they were, with all that the manifest has in them. Returns the ones
  /// that have changed.
  private mutating func recall(_ manifest: Manifest, _ root: FolderHandle) throws(SystemError) -> [RelativePath] {
    items.reserveCapacity(manifest.files.count + manifest.folders.count)
    var changed: Set<RelativePath> = []
    for (path, stamp) in manifest.folders {
      guard let found = try root.status(of: path), found.kind == .folder else {
        changed.insert(path)
        continue
      }
      items[path] = found
      if FolderStamp(inode: found.stamp.inode, changed: found.stamp.changed) != stamp { changed.insert(path) }
    }
    for (path, record) in manifest.files {
      guard let parent = path.parent, manifest.folders[parent] != nil, !changed.contains(parent) else { continue }
      items[path] = FileStatus(file: record.stamp)
    }
    return changed.filter { items[$0] != nil }.sorted()
  }
}
