import Publishing
import Synchronization
import Testing

@Suite("Contents are made one by one")
struct ProductionTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  struct Fault: Error, Equatable {
    let index: Int
  }

  @Test("everything that goes wrong comes back in the order of the paths, and the site stays as it is")
  func faults() async throws {
    try await workshop.publish(["x": "old"])
    let tree = OutputTree(paths: (0..<500).map { "p\($0)" }) { index in
      if index % 100 == 3 { throw Fault(index: index) }
      return .bytes([1])
    }
    do throws(PublishingError) {
      _ = try await Publisher(output: workshop.output, workers: 3).publish(tree)
      Issue.record("published")
    } catch {
      guard case .production(let errors) = error else { throw error }
      #expect(errors.map { ($0 as? Fault)?.index } == [3, 103, 203, 303, 403])
    }
    #expect(workshop.site == ["x": .file("old")])
    try await workshop.publish(["x": "new"])
    #expect(workshop.site == ["x": .file("new")])
  }

  @Test("no more contents are in memory than there are workers")
  func memory() async throws {
    /// Counts those that are alive.
    final class Gauge: Sendable {
      let alive = Atomic<Int>(0)
      let most = Atomic<Int>(0)
    }
    let gauge = Gauge()
    let tree = OutputTree(paths: (0..<2000).map { "p\($0)" }) { index in
      let alive = gauge.alive.wrappingAdd(1, ordering: .relaxed).newValue
      gauge.most.max(alive, ordering: .relaxed)
      defer { gauge.alive.wrappingSubtract(1, ordering: .relaxed) }
      return .bytes([UInt8](repeating: UInt8(index % 256), count: 1000))
    }
    _ = try await Publisher(output: workshop.output, workers: 2).publish(tree)
    #expect(gauge.most.load(ordering: .relaxed) <= 2)
  }

  @Test("when asked to stop, the site stays as it is and the next build is right", arguments: [0, 1, 150, 900])
  func cancelled(after files: Int) async throws {
    try await workshop.publish(["x": "old"])
    let made = Counter()
    let tree = OutputTree(paths: (0..<1000).map { "a/p\($0)" }) { index in
      made.count.add(1, ordering: .relaxed)
      return .bytes(Array("\(index)".utf8))
    }
    do throws(PublishingError) {
      _ = try await Publisher(output: workshop.output, workers: 2).publish(tree, isCancelled: { made.value >= files })
      Issue.record("published")
    } catch {
      guard case .cancelled = error else { throw error }
    }
    #expect(made.value <= files + 2)
    #expect(workshop.site == ["x": .file("old")])
    try await workshop.publish(["a/p1": "new", "y": "1"])
    #expect(workshop.site.files == ["a/p1": "new", "y": "1"])
  }

  @Test("a cancelled task stops too")
  func taskCancelled() async throws {
    let workshop = workshop
    let task = Task { try await workshop.publish(["x": "1"]) }
    task.cancel()
    await #expect(throws: PublishingError.self) { try await task.value }
    #expect(workshop.site == [:])
  }

  /// Counts across threads.
  final class Counter: Sendable {
    let count = Atomic<Int>(0)
    var value: Int { count.load(ordering: .relaxed) }
  }
}
