/// A document of Word's whose paragraphs are the lines of a page: it was made of a PDF.
enum BrokenLines {
  /// So many paragraphs it takes to tell.
  private static let fewest = 20

  /// The text of such a document as it was laid out; nil for a document of real paragraphs.
  static func text(of blocks: [Block]) -> String? {
    guard blocks.count >= fewest, blocks.allSatisfy({ $0.markdownRows == nil && $0.depth == 0 }) else { return nil }
    let broken = zip(blocks, blocks.dropFirst()).count { block, next in
      block.text.count > 40 && !block.text.endsSentence && next.marker == nil && next.text.beginsInLowerCase
    }
    guard broken * 5 >= blocks.count else { return nil }
    return blocks.map { block in
      let bullet = if case .bullet = block.shape { "• " } else { "" }
      return (block.isParted ? "\n" : "") + bullet + block.whole
    }.joined(separator: "\n")
  }
}
