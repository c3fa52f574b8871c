/// Finds headings in the text of an item: short lines that stand above prose.
enum TitleFinder {
  /// Whether a block is a heading for the block behind it.
  static func isTitle(_ block: Block, before next: Block?, behind last: Block?) -> Bool {
    guard let next else { return false }
    if case .heading = block.shape { return true }
    guard case .paragraph = block.shape, block.text.count <= 65, block.text.split(separator: " ").count <= 8,
      !block.text.endsSentence, block.text.last != ",", block.text.first?.isNumber != true,
      block.text.contains(where: \.isLetter)
    else { return false }
    guard case .paragraph = next.shape, next.text.beginsWithCapital, isProse(next) else { return false }
    guard let last else { return true }
    return last.text.endsSentence && !last.text.hasSuffix(":") || last.isListItem || block.isParted || block.isBold
  }

  private static func isProse(_ block: Block) -> Bool {
    block.text.count >= 50 && (block.text.endsSentence || block.text.count > 90)
  }
}
