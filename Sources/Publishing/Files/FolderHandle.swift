import CLinux
import Glibc

/// An open folder, below which paths are looked up: it stays the same folder when its name goes to another.
final class FolderHandle: Sendable {
  let descriptor: Int32

  init(opening path: String) throws(SystemError) {
    descriptor = try SystemError.check { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// Opens a folder below another; a symlink is not followed.
  init(opening path: RelativePath, in folder: FolderHandle) throws(SystemError) {
    descriptor = try SystemError.check {
      path.withCString { openat(folder.descriptor, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    }
  }

  deinit { close(descriptor) }

  /// The folder's own status.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    try SystemError.check { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  /// What lies at a path, a symlink not followed; nil for nothing.
  func status(of path: RelativePath) throws(SystemError) -> FileStatus? {
    var status = stat()
    do {
      try SystemError.check { path.withCString { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) } }
      return FileStatus(status)
    } catch let error where error.code == ENOENT || error.code == ENOTDIR {
      return nil
    }
  }

  /// The folder's number on its file system and the time it was made (0 where the file system keeps none).
  func identity() throws(SystemError) -> FolderIdentity {
    var status = statx()
    try SystemError.check { statx(descriptor, ".", 0, UInt32(STATX_BASIC_STATS | STATX_BTIME), &status) }
    let birth = status.stx_btime
    return FolderIdentity(
      inode: status.stx_ino, born: birth.tv_sec &* 1_000_000_000 &+ Int64(birth.tv_nsec))
  }

  /// The names in the folder, in no order, without `.` and `..`.
  func names() throws(SystemError) -> [[UInt8]] {
    let copy = try SystemError.check { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw SystemError(code: code)
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw SystemError(code: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
    }
  }
}
