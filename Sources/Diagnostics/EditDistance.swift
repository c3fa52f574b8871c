/// Near spellings: what "did you mean" and the near-miss warnings rest on.
public enum EditDistance {
  /// The number of single-character insertions, deletions, replacements and swaps of neighbours between two texts
  /// (optimal string alignment); nil once it is sure to exceed `limit`.
  public static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    let source = Array(left)
    let target = Array(right)
    guard abs(source.count - target.count) <= limit else { return nil }
    guard !source.isEmpty else { return target.count <= limit ? target.count : nil }
    guard !target.isEmpty else { return source.count <= limit ? source.count : nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...target.count)
    for row in 1...source.count {
      var current = [row]
      current.reserveCapacity(target.count + 1)
      for column in 1...target.count {
        let cost = source[row - 1] == target[column - 1] ? 0 : 1
        var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
        if row > 1, column > 1, source[row - 1] == target[column - 2], source[row - 2] == target[column - 1] {
          best = min(best, beforePrevious[column - 2] + 1)
        }
        current.append(best)
      }
      if let least = current.min(), least > limit { return nil }
      beforePrevious = previous
      previous = current
    }
    let distance = previous[target.count]
    return distance <= limit ? distance : nil
  }

  /// The nearest of `candidates`, upper and lower case alike, no further away than a third of the word's length (at least 1)
  /// and with a character in common; the first in alphabetical order among equals.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = word.lowercased()
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let limit = min(max(1, wanted.count / 3), best.map { $0.distance } ?? .max)
      guard let distance = between(wanted, candidate.lowercased(), limit: limit), distance < wanted.count else {
        continue
      }
      if let current = best, (distance, candidate) >= (current.distance, current.candidate) { continue }
      best = (candidate, distance)
    }
    return best?.candidate
  }
}
