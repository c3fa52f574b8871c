import Synchronization
import Testing

@testable import Building

@Suite("Mapping in parallel")
struct ParallelMapTests {
  @Test("results come in the order of the numbers", arguments: [0, 1, 31, 32, 33, 1000], [1, 2, 7])
  func order(count: Int, workers: Int) async {
    let results = await parallelMap(count, chunk: 8, workers: workers) { $0 * $0 }
    #expect(results == (0..<count).map { $0 * $0 })
  }

  @Test("each number is asked for once")
  func once() async {
    let calls = Mutex<[Int]>([])
    _ = await parallelMap(500, chunk: 3, workers: 4) { index in calls.withLock { $0.append(index) } }
    #expect(calls.withLock { $0.sorted() } == Array(0..<500))
  }

  @Test("progress ends at the whole")
  func progress() async {
    let told = Mutex<[Int]>([])
    _ = await parallelMap(100, chunk: 10, workers: 3, progress: { done in told.withLock { $0.append(done) } }) { $0 }
    #expect(told.withLock { $0.sorted() } == Array(stride(from: 10, through: 100, by: 10)))
  }
}
