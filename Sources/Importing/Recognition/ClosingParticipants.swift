import Minutes

/// Takes a list of participants from the end of minutes whose head has none.
struct ClosingParticipants {
  let language: Language

  /// The blocks of the list, taken out of those of the last item: from a label of participants alone on its line, or with
  /// a colon, to the next label of another kind or the first prose.
  func take(from blocks: inout [Block]) -> [Block] {
    let labels = HeadLabelReader(language: language)
    guard
      let start = blocks.firstIndex(where: { block in
        guard !block.isListItem, let label = labels.read(block.text) else { return false }
        return label.isSure && Self.isNames(label.label)
      })
    else { return [] }
    var end = start + 1
    while end < blocks.count {
      if let label = labels.read(blocks[end].text), label.isSure, !Self.isNames(label.label) { break }
      if blocks[end].text.endsSentence, blocks[end].text.count > 60 { break }
      end += 1
    }
    defer { blocks.removeSubrange(start..<end) }
    return Array(blocks[start..<end])
  }

  private static func isNames(_ label: HeadLabel) -> Bool {
    [.participants, .absent, .guests, .secretariat].contains(label)
  }
}
