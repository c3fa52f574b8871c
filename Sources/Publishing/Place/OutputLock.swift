import Glibc

/// Keeps two builds of one output apart. The kernel lets go of it when the process ends, however it ends.
final class OutputLock: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Waits for the lock of a state folder; `waiting` is called once if somebody else has it.
  static func acquire(
    at statePath: String, location: OutputLocation, isCancelled: @Sendable () -> Bool, waiting: @Sendable () -> Void
  ) async throws(PublishingError) -> OutputLock {
    var hasWaited = false
    while true {
      do {
        if let lock = try take(statePath) { return lock }
      } catch {
        throw location.cannotWrite(nil, error)
      }
      if isCancelled() { throw .cancelled }
      if !hasWaited {
        hasWaited = true
        waiting()
      }
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  /// The lock, or nil where somebody else has it or the state folder was removed meanwhile.
  private static func take(_ statePath: String) throws(SystemError) -> OutputLock? {
    let path = statePath + "/lock"
    let flags = O_RDONLY | O_CREAT | O_CLOEXEC
    let lock = OutputLock(try SystemError.check { open(path, flags, 0o644) })
    do {
      try SystemError.check { flock(lock.descriptor, LOCK_EX | LOCK_NB) }
    } catch let error where error.code == EWOULDBLOCK {
      return nil
    }
    var held = stat()
    var named = stat()
    guard fstat(lock.descriptor, &held) == 0, stat(path, &named) == 0, held.st_ino == named.st_ino else { return nil }
    return lock
  }
}
