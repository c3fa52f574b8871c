import CLinux
import Glibc

extension FolderHandle {
  /// Makes a folder with exactly these permissions, whatever the umask; one that is there already is left as it is.
  /// Returns whether it was made.
  @discardableResult
  func makeFolder(_ path: RelativePath, permissions: mode_t = 0o755) throws(SystemError) -> Bool {
    do {
      try SystemError.check { path.withCString { mkdirat(descriptor, $0, permissions) } }
    } catch let error where error.code == EEXIST {
      return false
    }
    if let status = try status(of: path), status.permissions != permissions {
      try changeMode(of: path, to: status.mode & 0o7000 | permissions)
    }
    return true
  }

  /// Takes over the permissions, and where we may the owner, of the folder it is to stand in for.
  func adoptAttributes(of other: FolderHandle) throws(SystemError) {
    let (wanted, own) = (try other.status(), try status())
    if (wanted.owner, wanted.group) != (own.owner, own.group) {
      // Only root may give folders away; for others they are as good as their own.
      _ = fchown(descriptor, wanted.owner, wanted.group)
    }
    if try status().mode != wanted.mode { try SystemError.check { fchmod(descriptor, wanted.mode) } }
  }

  func changeMode(of path: RelativePath, to mode: mode_t) throws(SystemError) {
    try SystemError.check { path.withCString { fchmodat(descriptor, $0, mode, 0) } }
  }

  /// Gives a second name in another folder to a file (a symlink itself, not its target).
  func link(_ path: RelativePath, into other: FolderHandle) throws(SystemError) {
    try SystemError.check {
      path.withCString { from in
        path.withCString { to in linkat(descriptor, from, other.descriptor, to, 0) }
      }
    }
  }

  /// Moves something to a path in another folder, in place of a file that lies there.
  func move(_ path: RelativePath, to target: RelativePath, in other: FolderHandle) throws(SystemError) {
    try SystemError.check {
      path.withCString { from in
        target.withCString { to in renameat(descriptor, from, other.descriptor, to) }
      }
    }
  }

  /// Exchanges two things in one step.
  func exchange(_ path: RelativePath, with target: RelativePath, in other: FolderHandle) throws(SystemError) {
    try SystemError.check {
      path.withCString { from in
        target.withCString { to in
          renameat2(descriptor, from, other.descriptor, to, UInt32(RENAME_EXCHANGE))
        }
      }
    }
  }

  /// Removes a file; nothing there is as good.
  func removeFile(_ path: RelativePath) throws(SystemError) {
    do {
      try SystemError.check { path.withCString { unlinkat(descriptor, $0, 0) } }
    } catch let error where error.code == ENOENT || error.code == ENOTDIR {}
  }

  /// Removes a folder that is empty; returns whether it is gone.
  @discardableResult
  func removeFolder(_ path: RelativePath) throws(SystemError) -> Bool {
    do {
      try SystemError.check { path.withCString { unlinkat(descriptor, $0, AT_REMOVEDIR) } }
      return true
    } catch let error where error.code == ENOENT {
      return true
    } catch let error where [ENOTEMPTY, EEXIST, EBUSY, ENOTDIR].contains(error.code) {
      return false
    }
  }

  /// Removes everything in the folder but not the folder itself.
  func removeContents() throws(SystemError) {
    var paths = PathTable()
    let items = try TreeScan(of: self, in: &paths).items
    for number in paths.sorted(items.numbers).reversed() {
      if items[number]?.kind == .folder { try removeFolder(paths[number]) } else { try removeFile(paths[number]) }
    }
  }
}
