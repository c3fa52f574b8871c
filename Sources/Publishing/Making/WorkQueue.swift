import Synchronization

/// Hands out the indices of the files, a few at a time, to whichever worker is free.
final class WorkQueue: Sendable {
  private let next = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)
  private let count: Int

  /// How many a worker takes at a time.
  private static let portion = 16

  init(count: Int) {
    self.count = count
  }

  /// The next few indices; nil when all are taken or the work has ended.
  func take() -> Range<Int>? {
    guard !stopped.load(ordering: .relaxed) else { return nil }
    let start = next.wrappingAdd(Self.portion, ordering: .relaxed).oldValue
    return start < count ? start..<min(count, start + Self.portion) : nil
  }

  /// No worker takes more.
  func stop() {
    stopped.store(true, ordering: .relaxed)
  }
}
