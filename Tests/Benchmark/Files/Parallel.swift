import Dispatch
import Glibc
import Synchronization

/// Does something for each number below a count, on all cores.
enum Parallel {
  static func forEach(_ count: Int, _ body: @Sendable (Int) throws -> Void) throws {
    let workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let start = next.add(16, ordering: .relaxed).oldValue
        guard start < count else { return }
        do {
          for number in start..<min(start + 16, count) { try body(number) }
        } catch {
          failure.withLock { $0 = error }
          return
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
