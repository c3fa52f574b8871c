import Minutes

/// Finds letterheads that stand in the midst of the text: a few short lines with an address, a telephone number or initials.
struct LetterheadFinder {
  private let blocks: [Block]
  private let address: AddressLines

  /// So many lines a letterhead may have.
  private static let longest = 12

  init(_ blocks: [Block], words: ImportWords) {
    self.blocks = blocks
    address = AddressLines(words: words)
  }

  /// The letterheads within a range; `isFixed` tells of blocks that are something else.
  func letterheads(in range: Range<Int>, isFixed: (Int) -> Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard address.isPostcode(blocks[index].text), !isFixed(index) else {
        index += 1
        continue
      }
      var start = index
      while start > range.lowerBound, index - start < Self.longest, isPart(start - 1), !isFixed(start - 1) {
        start -= 1
      }
      var end = index + 1
      while end < range.upperBound, end - index < Self.longest, address.isContact(blocks[end].text), !isFixed(end) {
        end += 1
      }
      let hasStreet = (start..<index).contains { address.isStreet(blocks[$0].text) }
      if hasStreet || end > index + 1 { result.append(start..<end) }
      index = end
    }
    return result
  }

  private func isPart(_ index: Int) -> Bool {
    let block = blocks[index]
    guard case .paragraph = block.shape else { return false }
    return block.text.count <= 50 && !block.text.endsSentence && !block.isHeading
  }
}
