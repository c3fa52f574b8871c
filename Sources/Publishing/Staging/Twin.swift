import Glibc

/// One file of the live tree that the shadow shall have too.
struct Twin {
  private let path: RelativePath
  private let status: FileStatus
  private let source: FolderHandle
  private let target: FolderHandle

  init(of path: RelativePath, _ status: FileStatus, from source: FolderHandle, in target: FolderHandle) {
    self.path = path
    self.status = status
    self.source = source
    self.target = target
  }

  /// Gives the file a second name, or copies it where the file system does not do that.
  func make() throws(SystemError) {
    do {
      try link()
    } catch let error where [EPERM, ENOTSUP, EOPNOTSUPP, EMLINK, EXDEV, ENOSYS, EINVAL].contains(error.code) {
      try copy()
    } catch let error where error.code == ENOENT {
      // Somebody has just removed it from the live tree.
    }
  }

  /// In place of what lies there.
  private func link() throws(SystemError) {
    do {
      try source.link(path, into: target)
    } catch let error where error.code == EEXIST {
      try target.removeFile(path)
      try source.link(path, into: target)
    }
  }

  private func copy() throws(SystemError) {
    guard status.kind == .file else { return try copySymlink() }
    let reader = try FileReader(path, in: source)
    do {
      _ = try FileWriter(folder: target).write(reader, to: path)
    } catch {
      throw error.cause
    }
    if status.permissions != 0o644 { try target.changeMode(of: path, to: status.mode) }
    let (seconds, rest) = status.stamp.modified.quotientAndRemainder(dividingBy: 1_000_000_000)
    let modified = timespec(tv_sec: Int(seconds), tv_nsec: Int(rest))
    let times = [modified, modified]
    try SystemError.check { path.withCString { utimensat(target.descriptor, $0, times, AT_SYMLINK_NOFOLLOW) } }
  }

  private func copySymlink() throws(SystemError) {
    var destination = [CChar](repeating: 0, count: Int(PATH_MAX))
    try SystemError.check {
      path.withCString { readlinkat(source.descriptor, $0, &destination, destination.count - 1) }
    }
    try SystemError.check { path.withCString { symlinkat(destination, target.descriptor, $0) } }
  }
}
