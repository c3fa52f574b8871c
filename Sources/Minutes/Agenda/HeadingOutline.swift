/// The levels of ordinary headings below the heading of a section: 1 for those directly below it, no level left out.
struct HeadingOutline {
  /// The levels as written of the headings that the place is below.
  private var open: [Int] = []

  /// Begins anew, below the heading of another section.
  mutating func reset() {
    open.removeAll(keepingCapacity: true)
  }

  /// The level of a heading that the writer gave `level`.
  mutating func level(of level: Int) -> Int {
    while let last = open.last, last >= level { open.removeLast() }
    open.append(level)
    return open.count
  }

  /// The level of headings in a list or quote at this place, whatever the writer gave them: they part nothing.
  var levelWithin: Int { open.count + 1 }
}
