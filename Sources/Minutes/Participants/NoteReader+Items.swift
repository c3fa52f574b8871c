extension NoteReader {
  /// `punkt 1, 2 og 5`, `deltog til punkt 9`, `ikke punkt 2-4`, `fra punkt 3`.
  func items(_ words: ArraySlice<LineWord>, needsWord: Bool = true) -> ParticipantNote? {
    guard let phrase = itemPhrase(words, needsWord: needsWord), let first = words.first, let last = words.last,
      let numbers = ItemNumbers(words[phrase.numbers...], of: line, table: table), numbers.backwards == nil
    else { return nil }
    var rest = words[(phrase.numbers + numbers.wordCount)...]
    while true {
      let count = table.fillers.prefix(of: rest)
      if count == 0 { break }
      rest = rest.dropFirst(count)
    }
    guard rest.isEmpty, let selection = selection(of: numbers, phrase.extent) else { return nil }
    return .items(selection, text: line.text(first.range.lowerBound..<last.range.upperBound))
  }

  /// Item numbers that need no word before them, as in a mapping's `items`; nil where they are none.
  func selection(in range: Range<Int>) -> ItemSelection? {
    guard case .items(let selection, _)? = items(LineWord.words(of: range, in: line)[...], needsWord: false) else {
      return nil
    }
    return selection
  }

  /// The first range of items in `range` that ends before it begins: `punkt 5-3`.
  func backwardItems(in range: Range<Int>) -> String? {
    let words = LineWord.words(of: range, in: line)
    for place in words.indices {
      let count = table.items.prefix(of: words[place...])
      guard count > 0 else { continue }
      if let numbers = ItemNumbers(words[(place + count)...], of: line, table: table)?.backwards { return numbers }
    }
    return nil
  }

  private enum Extent { case only, except, before, through, from }

  /// What the words before the numbers say, and where the numbers begin; nil where they are no words for items.
  private func itemPhrase(_ words: ArraySlice<LineWord>, needsWord: Bool) -> (extent: Extent, numbers: Int)? {
    var extent = Extent.only
    var rest = words
    while !rest.isEmpty {
      let items = table.items.prefix(of: rest)
      if items > 0 { return (extent, rest.startIndex + items) }
      if !needsWord, rest.first?.slug.utf8.first?.isASCIIDigit == true { return (extent, rest.startIndex) }
      let extents: [(Extent, Int)] = [
        (.except, table.notItems.prefix(of: rest)), (.through, table.through.prefix(of: rest)),
        (.before, table.until.prefix(of: rest)), (.from, table.from.prefix(of: rest)),
      ]
      let filler = table.fillers.prefix(of: rest)
      if let best = extents.max(by: { $0.1 < $1.1 }), best.1 > 0, best.1 >= filler {
        guard extent == .only else { return nil }
        extent = best.0
        rest = rest.dropFirst(best.1)
      } else if filler > 0 {
        rest = rest.dropFirst(filler)
      } else {
        return nil
      }
    }
    return nil
  }

  private func selection(of numbers: ItemNumbers, _ extent: Extent) -> ItemSelection? {
    guard let first = numbers.numbers.first else { return nil }
    switch extent {
    case .only: return .only(numbers.numbers)
    case .except: return .except(numbers.numbers)
    // `fra punkt 2 til 5` is a range like any other.
    case .from: return numbers.isSingle ? .from(first) : .only(numbers.numbers)
    case .before: return numbers.isSingle ? .before(first) : nil
    case .through: return numbers.isSingle ? .through(first) : nil
    }
  }
}
