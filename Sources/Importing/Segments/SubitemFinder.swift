/// Finds the sub-items among the blocks of an item: `a)`, `b)`, `c)` that open parts of it, and are no list in its text.
struct SubitemFinder {
  private let blocks: [Block]

  init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  /// The places of the sub-items' headings, in order.
  func subitems() -> [Int] {
    var found: [Int] = []
    var letter = 1
    for (place, block) in blocks.enumerated() {
      guard let marker = block.marker, marker.style == .letter, marker.number == letter else { continue }
      if found.isEmpty, !mayBegin(place, marker) { return [] }
      found.append(place)
      letter += 1
    }
    guard let last = found.last else { return [] }
    // A row at the very end of a text is a list in it, unless it is all there is.
    if last == blocks.count - 1, found[0] > 0, found.count > 1, isRow(found) { return [] }
    return found
  }

  private func isRow(_ places: [Int]) -> Bool { zip(places, places.dropFirst()).allSatisfy { $1 == $0 + 1 } }

  /// Whether a first letter can open a sub-item: not below a number, nor behind a colon.
  private func mayBegin(_ place: Int, _ marker: ItemMarker) -> Bool {
    guard blocks[place].text.count <= 200 else { return false }
    guard place > 0 else { return true }
    let before = blocks[place - 1]
    if before.text.hasSuffix(":") || before.isListItem { return false }
    return marker.hasBracket && blocks[place].isParted && blocks[place].looksLikeTitle
  }
}
