import Minutes

/// A letterhead that is set beside the text: pieces in one column at the right of several lines, an address among them.
struct SideColumn {
  private let address: AddressLines

  /// The leftmost column that lies at the right.
  private static let leftmost = 36
  /// So many columns the pieces may be out of line.
  private static let tolerance = 2
  /// So many lines lie between two pieces of it at most.
  private static let widestGap = 6

  init(words: ImportWords) {
    address = AddressLines(words: words)
  }

  /// Takes the letterheads out of a text.
  /// - Returns: the lines of each.
  func remove(from text: inout SourceText) -> [[String]] {
    var found: [[String]] = []
    while let column = column(in: text) {
      found.append(column.map { text.lines[$0].cells.last?.text.tidy ?? "" })
      remove(Set(column), from: &text)
    }
    return found
  }

  /// The lines whose last piece is part of a letterhead.
  private func column(in text: SourceText) -> [Int]? {
    for (index, line) in text.lines.enumerated() {
      guard let cell = line.cells.last, cell.column >= Self.leftmost, address.isPostcode(cell.text.tidy) else {
        continue
      }
      var lines = [index]
      for step in [-1, 1] {
        var place = index + step
        while text.lines.indices.contains(place),
          abs(place - (step < 0 ? lines[0] : lines[lines.count - 1])) <= Self.widestGap,
          text.lines[place].page == line.page
        {
          if let other = text.lines[place].cells.last, abs(other.column - cell.column) <= Self.tolerance,
            other.text.count <= 45
          {
            if step < 0 { lines.insert(place, at: 0) } else { lines.append(place) }
          }
          place += step
        }
      }
      let texts = lines.map { text.lines[$0].cells.last?.text.tidy ?? "" }
      if texts.contains(where: { address.isStreet($0) || address.isContact($0) }) { return lines }
    }
    return nil
  }

  private func remove(_ places: Set<Int>, from text: inout SourceText) {
    var lines: [SourceLine] = []
    var gap = 0
    for (index, line) in text.lines.enumerated() {
      var line = line
      if places.contains(index) {
        line.cells.removeLast()
        guard let first = line.cells.first else {
          gap += line.gap + 1
          continue
        }
        line.indent = first.column
        line.text = line.cells.map { $0.text.tidy }.joined(separator: " ")
      }
      line.gap += gap
      gap = 0
      lines.append(line)
    }
    text.lines = lines
  }
}
