import Synchronization

/// Changes on their way from whoever watches to whoever builds. What changes during a build waits, all together, for the next.
final class ChangeBox: Sendable {
  /// One signal for whatever lies in the box, however much; ends when it is closed.
  let signals: AsyncStream<Void>
  private let bell: AsyncStream<Void>.Continuation
  private let paths = Mutex<Set<String>>([])

  init() {
    (signals, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Puts paths into the box.
  func add(_ changed: Set<String>) {
    paths.withLock { $0.formUnion(changed) }
    bell.yield()
  }

  /// Empties the box.
  func take() -> Set<String> {
    paths.withLock { paths in
      defer { paths = [] }
      return paths
    }
  }

  /// Nothing more will come.
  func close() { bell.finish() }
}
