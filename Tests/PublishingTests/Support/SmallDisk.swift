import Glibc
import Testing

/// A file system of its own in memory, mounted below a workshop, for tests of full disks and mount points.
final class SmallDisk: Sendable {
  private let path: String

  init(_ path: String, size: String) throws {
    mkdir(path, 0o755)
    try #require(mount("tmpfs", path, "tmpfs", 0, "size=\(size),nr_inodes=4000") == 0)
    self.path = path
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  /// Whether this process may mount anything.
  static let isPossible: Bool = {
    guard let workshop = try? Workshop() else { return false }
    return (try? SmallDisk(workshop.root + "/probe", size: "4k")) != nil
  }()

  /// The bytes that are free.
  var free: Int {
    var status = statvfs()
    statvfs(path, &status)
    return Int(status.f_bavail) * Int(status.f_bsize)
  }
}
