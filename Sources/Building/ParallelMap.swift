import Synchronization

/// The results of a function for the numbers below `count`, computed on all cores; the order of the results is that of the
/// numbers and owes nothing to time.
func parallelMap<Result: Sendable>(
  _ count: Int, chunk: Int = 32, workers: Int, _ transform: @escaping @Sendable (Int) -> Result
) async -> [Result] {
  guard count > chunk, workers > 1 else { return (0..<count).map(transform) }
  let next = NextChunk()
  let pieces = await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
    for _ in 0..<workers {
      group.addTask {
        var own: [(start: Int, results: [Result])] = []
        while true {
          let start = next.take() * chunk
          guard start < count else { return own }
          own.append((start, (start..<min(start + chunk, count)).map(transform)))
        }
      }
    }
    var all: [(start: Int, results: [Result])] = []
    for await own in group { all.append(contentsOf: own) }
    return all
  }
  return pieces.sorted { $0.start < $1.start }.flatMap(\.results)
}

/// Hands out chunks of work, each once.
private final class NextChunk: Sendable {
  private let counter = Atomic<Int>(0)

  func take() -> Int { counter.add(1, ordering: .relaxed).oldValue }
}
