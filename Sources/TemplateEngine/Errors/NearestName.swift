/// Finds the known name that a misspelt one most likely means.
enum NearestName {
  /// Longer names are not compared: nobody mistypes them by hand.
  private static let longest = 64

  /// The candidate with the fewest insertions, deletions, replacements and swaps of neighbours, if these are at most
  /// a third of the name (at least one); of equals the first by alphabet.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let known = Array(candidate.unicodeScalars)
      guard abs(known.count - wanted.count) <= limit else { continue }
      let found = (distance: distance(from: wanted, to: known), name: candidate)
      guard found.distance <= limit else { continue }
      if let current = best, current <= found { continue }
      best = found
    }
    return best?.name
  }

  /// The optimal-string-alignment distance: three rows of the table are enough.
  private static func distance(from source: [Unicode.Scalar], to target: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for (row, scalar) in source.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(target.count + 1)
      for (column, other) in target.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == target[column - 1], source[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[target.count]
  }
}
