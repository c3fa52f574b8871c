import Minutes

/// A source parted into its head and the items of its agenda.
struct SourceParts {
  /// An item's heading and what stands below it.
  struct Item {
    var heading: Block
    var blocks: [Block]
  }

  /// The blocks of the head, wherever they stood.
  private(set) var head: [Block] = []
  /// Text that no item's heading stands above.
  private(set) var introduction: [Block] = []
  private(set) var items: [Item] = []
  /// Lines of letterheads that stood in the midst of items.
  private(set) var kept: [String] = []
  /// How many letterheads there were.
  private(set) var letterheads = 0
  /// Whether the head, or a part of it, stood in the midst of items.
  private(set) var hasMovedHead = false
  /// Whether any item has a heading of its own for what was said or decided.
  private(set) var hasMinutesLabels = false

  init(_ blocks: [Block], language: Language) {
    let places = AgendaFinder(blocks, language: language).items()
    hasMinutesLabels = blocks.contains { block in
      let label = SectionLabel(block, language: language)
      return label?.section == .minutes && label?.written.isEmpty == false || label?.section == .decision
    }
    guard let first = places.first else {
      split(blocks, language: language)
      return
    }
    head = Array(blocks[..<first])
    let fixed = Set(places)
    let heads = HeadFinder(blocks, language: language).heads(in: first..<blocks.count, items: fixed)
    for range in heads { head += blocks[range] }
    hasMovedHead = !heads.isEmpty
    let inHead = Set(heads.flatMap { Array($0) })
    let letters = LetterheadFinder(blocks, words: language.importing).letterheads(in: first..<blocks.count) {
      fixed.contains($0) || inHead.contains($0)
    }
    letterheads = letters.count
    kept = letters.flatMap { blocks[$0].map(\.whole) }
    let left = inHead.union(letters.flatMap { Array($0) })
    for (number, place) in places.enumerated() {
      let end = number + 1 < places.count ? places[number + 1] : blocks.count
      let own = (place + 1..<end).filter { !left.contains($0) }.map { blocks[$0] }
      items.append(Item(heading: blocks[place], blocks: own))
    }
  }

  /// A source without an agenda: its head ends where prose begins.
  private mutating func split(_ blocks: [Block], language: Language) {
    let start = blocks.firstIndex { $0.text.count > 140 || $0.text.count > 80 && $0.text.endsSentence } ?? blocks.count
    head = Array(blocks[..<start])
    introduction = Array(blocks[start...])
  }
}
