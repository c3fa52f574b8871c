import Glibc

/// What tells that a file is still the one that was read.
struct FileStamp: Hashable, Sendable {
  /// Bytes.
  let size: Int
  /// When the content last changed, and when anything about the file did: nanoseconds since 1970.
  private let modified: Int
  private let changed: Int
  private let inode: UInt64

  init(_ status: stat) {
    func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
    size = Int(status.st_size)
    modified = nanoseconds(status.st_mtim)
    changed = nanoseconds(status.st_ctim)
    inode = UInt64(status.st_ino)
  }
}
