import Synchronization

/// Changes on their way from whoever watches to whoever builds. What changes during a build waits, all together, for the next.
final class ChangeBox: Sendable {
  /// One signal for whatever lies in the box, however much; ends when it is closed.
  let signals: AsyncStream<Void>
  private let bell: AsyncStream<Void>.Continuation
  private let content = Mutex(Content())

  private struct Content {
    /// What nobody has taken yet.
    var new: Set<String> = []
    /// What a build that was broken off had taken.
    var returned: Set<String> = []
    /// How many builds in a row have been broken off.
    var interruptions = 0
  }

  /// So many builds in a row make way for a newer change; the next one is brought to its end.
  private static let patience = 3

  init() {
    (signals, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Puts paths into the box.
  func add(_ changed: Set<String>) {
    content.withLock { $0.new.formUnion(changed) }
    bell.yield()
  }

  /// Empties the box.
  func take() -> Set<String> {
    content.withLock { content in
      defer { (content.new, content.returned) = ([], []) }
      return content.new.union(content.returned)
    }
  }

  /// Whether a build should make way for a newer change.
  func interrupt() -> Bool {
    content.withLock { !$0.new.isEmpty && $0.interruptions < Self.patience }
  }

  /// A build was broken off: what it had taken belongs to the next one.
  func giveBack(_ changed: Set<String>) {
    content.withLock { content in
      content.returned.formUnion(changed)
      content.interruptions += 1
    }
  }

  /// A build has come to its end.
  func settle() {
    content.withLock { $0.interruptions = 0 }
  }

  /// Nothing more will come.
  func close() { bell.finish() }
}
