import Glibc

/// Changes found by looking at every file again and again, where the system does not tell of them.
struct Comparison {
  private let roots: [String]
  private var files: [String: Stamp]
  private var lookedAt = ContinuousClock.now
  /// How long the last look took: the next one waits ten times as long, so that the disk is left in peace.
  private var effort: Duration = .zero

  /// Looks are at least this far apart.
  private let pause: Duration

  /// What tells that a file is still the same.
  private struct Stamp: Equatable {
    let size: Int
    let modified: Int
    let changed: Int
    let inode: UInt64

    init(_ status: stat) {
      func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
      size = Int(status.st_size)
      modified = nanoseconds(status.st_mtim)
      changed = nanoseconds(status.st_ctim)
      inode = UInt64(status.st_ino)
    }
  }

  /// Takes note of how everything below folders is now.
  init(of roots: [String], pause: Duration = .milliseconds(500)) {
    self.roots = roots
    self.pause = pause
    files = Self.look(at: roots)
  }

  /// What has changed since the last look; nothing where that is not long enough ago.
  mutating func changes() -> Set<String> {
    let start = ContinuousClock.now
    guard lookedAt.duration(to: start) > max(pause, min(effort * 10, pause * 20)) else { return [] }
    let now = Self.look(at: roots)
    defer {
      files = now
      lookedAt = .now
      effort = start.duration(to: lookedAt)
    }
    var result: Set<String> = []
    for (path, stamp) in now where files[path] != stamp { result.insert(path) }
    for path in files.keys where now[path] == nil { result.insert(path) }
    return result
  }

  private static func look(at roots: [String]) -> [String: Stamp] {
    var files: [String: Stamp] = [:]
    for root in roots {
      FolderTree.forEachFolder(in: root) { folder in
        for entry in FolderTree.entries(of: folder) where entry.kind == .other {
          let path = folder + "/" + entry.name
          var status = stat()
          guard stat(path, &status) == 0 else { continue }
          files[path] = Stamp(status)
        }
        return true
      }
    }
    return files
  }
}
