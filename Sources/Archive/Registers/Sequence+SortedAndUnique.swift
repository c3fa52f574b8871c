extension Sequence where Element: Comparable {
  /// Each element once, in order.
  package var sortedAndUnique: [Element] {
    var result: [Element] = []
    for element in sorted() where result.last != element { result.append(element) }
    return result
  }
}
