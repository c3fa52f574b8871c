import Synchronization

/// The results of a function for the numbers below `count`, computed on several threads; the order of the results is that of
/// the numbers and owes nothing to time.
///
/// - Parameters:
///   - chunk: so many numbers a thread takes at a time.
///   - progress: told how many are done, from any thread, after each chunk.
func parallelMap<Result: Sendable>(
  _ count: Int, chunk: Int = 32, workers: Int, progress: @escaping @Sendable (Int) -> Void = { _ in },
  _ transform: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  let next = Counter()
  let done = Counter()
  let work: @Sendable () -> [(start: Int, results: [Result])] = {
    var own: [(start: Int, results: [Result])] = []
    while true {
      let start = next.add(1) * chunk
      guard start < count else { return own }
      let results = (start..<min(start + chunk, count)).map(transform)
      own.append((start, results))
      progress(done.add(results.count) + results.count)
    }
  }
  let threads = min(workers, (count + chunk - 1) / chunk)
  guard threads > 1 else { return work().flatMap(\.results) }
  let pieces = await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
    for _ in 0..<threads { group.addTask { work() } }
    var all: [(start: Int, results: [Result])] = []
    for await own in group { all.append(contentsOf: own) }
    return all
  }
  return pieces.sorted { $0.start < $1.start }.flatMap(\.results)
}

/// A number that threads count up together.
final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  /// Adds to the number.
  /// - Returns: what it was before.
  func add(_ amount: Int) -> Int { value.add(amount, ordering: .relaxed).oldValue }
}
