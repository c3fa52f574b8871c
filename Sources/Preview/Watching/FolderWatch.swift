import CLinux
import Glibc

/// Waits for changes below folders and tells of them.
struct FolderWatch: Sendable {
  /// The folders as the user named them.
  let folders: [String]

  /// So long, in milliseconds, nothing may happen before a change is told: an editor saves in several steps.
  private static let quiet: Int32 = 15
  /// So long, in milliseconds, a change is held back at most.
  private static let limit = 250
  /// So often, in milliseconds, the watch looks up whether it is to end.
  private static let pause: Int32 = 50

  /// Watches until `isCancelled` says so.
  ///
  /// - Parameter tell: given the paths that have changed, each as below one of the folders; first, when the watch has begun, none.
  func run(isCancelled: () -> Bool, tell: (Set<String>) -> Void) {
    if !folders.contains(where: Self.isRemote), var watch = Notifications(of: folders) {
      if watch.isComplete { tell([]) }
      while !isCancelled(), watch.isComplete {
        let changed = watch.wait(milliseconds: Self.pause)
        guard !changed.isEmpty else { continue }
        tell(changed.union(rest(of: &watch)))
      }
    }
    // The system does not tell of everything: changes are found by comparing.
    var comparison = Comparison(of: folders)
    tell([])
    while !isCancelled() {
      usleep(UInt32(Self.pause) * 1000)
      let changed = comparison.changes()
      if !changed.isEmpty { tell(changed) }
    }
  }

  /// What else changes until nothing does for a moment.
  private func rest(of watch: inout Notifications) -> Set<String> {
    let start = ContinuousClock.now
    var result: Set<String> = []
    while start.duration(to: .now) < .milliseconds(Self.limit) {
      let changed = watch.wait(milliseconds: Self.quiet)
      if changed.isEmpty { break }
      result.formUnion(changed)
    }
    return result
  }

  /// Whether a folder lies on a file system that others may change without this system knowing: a network's, a host's behind a
  /// virtual machine.
  private static func isRemote(_ folder: String) -> Bool {
    var status = statfs()
    guard statfs(folder, &status) == 0 else { return false }
    // NFS, SMB and CIFS, 9P (Windows' own disks as Linux sees them there), FUSE, VirtualBox, Ceph, AFS.
    let remote: Set<UInt32> = [
      0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x0102_1997, 0x6573_5546, 0x786F_4256, 0x00C3_6400, 0x5346_414F,
    ]
    return remote.contains(UInt32(truncatingIfNeeded: status.f_type))
  }
}
