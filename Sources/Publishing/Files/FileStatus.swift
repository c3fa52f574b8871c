import Glibc

/// What the file system says about one thing, a symlink not followed.
struct FileStatus: Sendable {
  /// What kind of thing it is; everything that is neither a regular file nor a folder is `other`.
  enum Kind: Sendable {
    case file
    case folder
    case other
  }

  let kind: Kind
  let stamp: FileStamp
  /// The permission bits, set-id and sticky bits included.
  let mode: mode_t
  let owner: uid_t
  let group: gid_t
  /// The file system it lies on.
  let device: dev_t

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    device = status.st_dev
    stamp = FileStamp(
      size: Int64(status.st_size), modified: Self.nanoseconds(status.st_mtim),
      changed: Self.nanoseconds(status.st_ctim), inode: UInt64(status.st_ino))
  }

  /// A regular file that we wrote and nobody has replaced since; who owns it is not known.
  init(file stamp: FileStamp) {
    kind = .file
    self.stamp = stamp
    mode = 0o644
    owner = 0
    group = 0
    device = 0
  }

  /// The permission bits for owner, group and others alone.
  var permissions: mode_t { mode & 0o777 }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
