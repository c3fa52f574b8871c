import Minutes

/// Lays out the items of lists: numbers as written, depth as indentation, what belongs to an item below it.
struct ListLayout {
  private let language: Language
  private let isNumbered: Bool
  /// The columns that the text of the items above begins at.
  private var columns: [Int] = []
  private var count = 0
  private var style: ItemMarker.Style?
  /// Whether a list is being written.
  var isOpen: Bool { !columns.isEmpty }

  init(language: Language, isNumbered: Bool) {
    self.language = language
    self.isNumbered = isNumbered
  }

  /// Ends the list.
  mutating func close() {
    columns = []
    count = 0
    style = nil
  }

  /// Whether a block is part of the list that is being written.
  func continues(_ block: Block, before next: Block?) -> Bool {
    guard isOpen else { return false }
    if block.isListItem { return true }
    // Text below a number, before the next number.
    guard case .paragraph = block.shape, let last = style, last == .stop || last == .bracket else { return false }
    return !block.isParted || block.depth > 0
  }

  /// Whether an empty line must part an item from the one before: a list of another kind.
  func isParted(from block: Block) -> Bool {
    isOpen && level(of: block) == 0 && style != nil && block.marker?.style != style && columns.count == 1
  }

  /// An item.
  mutating func item(_ block: Block) -> String {
    let level = level(of: block)
    columns = Array(columns.prefix(level))
    let mark = mark(of: block)
    let indent = columns.last ?? 0
    columns.append(indent + mark.count + 1)
    if level == 0 { style = block.marker?.style }
    return String(repeating: " ", count: indent) + mark + " " + text(of: block)
  }

  /// A paragraph that belongs to the last item.
  func continuation(_ block: Block) -> String {
    String(repeating: " ", count: columns.first ?? 0) + (block.markdown ?? MarkdownText.escaped(block.text))
  }

  /// Bullets and letters below a number lie in its item.
  private func level(of block: Block) -> Int {
    let isUnderNumber = style == .stop || style == .bracket
    let isBelow = isUnderNumber && (block.shape == .bullet || block.marker?.style == .letter) && !isNumbered
    return min(block.depth + (isBelow ? 1 : 0), columns.count)
  }

  private mutating func mark(of block: Block) -> String {
    if let marker = block.marker, marker.style == .stop || marker.style == .bracket {
      return "\(marker.number)" + (marker.style == .stop ? "." : ")")
    }
    guard isNumbered, block.marker == nil, block.depth == 0 else { return "-" }
    count += 1
    return "\(count)."
  }

  private func text(of block: Block) -> String {
    let text = block.markdown ?? MarkdownText.escaped(block.text)
    guard let marker = block.marker, marker.style != .stop, marker.style != .bracket else { return text }
    return marker.written + " " + text
  }
}
