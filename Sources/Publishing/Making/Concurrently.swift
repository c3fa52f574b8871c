/// Work of the file system on many paths at once.
enum Concurrently {
  /// Does the same with each of many things, on several threads.
  ///
  /// - Returns: the results in the order of the things.
  /// - Throws: the error of one of them; the others may or may not have been done.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], workers: Int, _ body: @escaping @Sendable (Element) throws(SystemError) -> Result
  ) async throws(SystemError) -> [Result] {
    let queue = WorkQueue(count: elements.count)
    let portions = await withTaskGroup(of: Swift.Result<[(Int, [Result])], SystemError>.self) { group in
      for _ in 0..<workers {
        group.addTask {
          var done: [(Int, [Result])] = []
          while let portion = queue.take() {
            var results: [Result] = []
            do throws(SystemError) {
              for index in portion { results.append(try body(elements[index])) }
            } catch {
              queue.stop()
              return .failure(error)
            }
            done.append((portion.lowerBound, results))
          }
          return .success(done)
        }
      }
      var all: [Swift.Result<[(Int, [Result])], SystemError>] = []
      for await result in group { all.append(result) }
      return all
    }
    var done: [(start: Int, results: [Result])] = []
    for portion in portions { done += try portion.get() }
    return done.sorted { $0.start < $1.start }.flatMap(\.results)
  }
}
