import Glibc

/// Everything below a folder with its status. Symlinks are not followed, other file systems not entered.
struct TreeScan: Sendable {
  /// By path below the folder; the folder itself is not in it.
  private(set) var items: [RelativePath: FileStatus] = [:]
  /// The folder itself, as it was before it was read; nil for nothing.
  private(set) var root: FileStatus?

  /// Nothing.
  init() {}

  /// `hidden` at the top is passed over with all it holds.
  init(of root: FolderHandle, hiding hidden: RelativePath? = nil) throws(SystemError) {
    let status = try root.status()
    self.root = status
    let rootDevice = status.device
    var pending: [RelativePath?] = [nil]
    while let path = pending.popLast() {
      let folder: FolderHandle
      if let path {
        do { folder = try FolderHandle(opening: path, in: root) } catch  where error.code == ENOENT { continue }
      } else {
        folder = root
      }
      for name in try folder.names() {
        let leaf = RelativePath(name)
        let whole = path?.appending(name) ?? leaf
        guard whole != hidden, let status = try folder.status(of: leaf) else { continue }
        items[whole] = status
        if status.kind == .folder, status.device == rootDevice { pending.append(whole) }
      }
    }
  }
}
