import Glibc
import Records

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

  /// The stamp of the file at a path; nil where it cannot be had.
  init?(ofFile path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether a change of the file after a moment is sure to give it another stamp: clocks of file systems go in steps, of up
  /// to two seconds.
  func isSettled(at moment: Int) -> Bool { max(modified, changed) < moment - 2_000_000_000 }

  /// This moment, as file systems see it.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  func write(to writer: inout RecordWriter) {
    writer.write(size)
    writer.write(modified)
    writer.write(changed)
    writer.write(fixed: inode)
  }

  init(from reader: inout RecordReader) throws(BrokenRecord) {
    size = try reader.number()
    modified = try reader.number()
    changed = try reader.number()
    inode = try reader.fixed()
  }
}
