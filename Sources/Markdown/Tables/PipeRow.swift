/// One line of a pipe table, parted into cells.
enum PipeRow {
  /// The cells of a line as ranges of the source, without the blanks around them. A pipe parts cells unless a backslash
  /// stands before it, in code spans too; one pipe at either end of the line is an ornament.
  static func cells(of line: Range<Int>, in source: ArraySlice<UInt8>) -> [Range<Int>] {
    var rest = trimmed(line, in: source)
    if let first = source[rest].first, first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    if let last = source[rest].last, last == UInt8(ascii: "|"), !isEscaped(rest.upperBound - 1, in: rest, of: source) {
      rest = rest.dropLast()
    } else if rest.isEmpty {
      return []
    }
    var cells: [Range<Int>] = []
    var start = rest.lowerBound
    for index in rest where source[index] == UInt8(ascii: "|") && !isEscaped(index, in: rest, of: source) {
      cells.append(trimmed(start..<index, in: source))
      start = index + 1
    }
    cells.append(trimmed(start..<rest.upperBound, in: source))
    return cells
  }

  /// The alignments that a delimiter row gives, or nil if the line is none: a delimiter row has only hyphens in its cells,
  /// with a colon at either end, and a pipe or a colon somewhere, which tells it from a setext underline.
  static func alignments(of line: Range<Int>, in source: ArraySlice<UInt8>) -> [ColumnAlignment]? {
    var isMarked = false
    for byte in source[line] {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ":"): isMarked = true
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return nil
      }
    }
    guard isMarked else { return nil }
    var alignments: [ColumnAlignment] = []
    for cell in cells(of: line, in: source) {
      guard let alignment = alignment(of: source[cell]) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func alignment(of cell: ArraySlice<UInt8>) -> ColumnAlignment? {
    var hyphens = cell
    let left = hyphens.first == UInt8(ascii: ":")
    if left { hyphens.removeFirst() }
    let right = hyphens.last == UInt8(ascii: ":")
    if right { hyphens.removeLast() }
    guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    return left ? (right ? .center : .left) : (right ? .right : ColumnAlignment.none)
  }

  private static func isEscaped(_ index: Int, in range: Range<Int>, of source: ArraySlice<UInt8>) -> Bool {
    index > range.lowerBound && source[index - 1] == UInt8(ascii: "\\")
  }

  private static func trimmed(_ range: Range<Int>, in source: ArraySlice<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, source[start].isWhitespace { start += 1 }
    while end > start, source[end - 1].isWhitespace { end -= 1 }
    return start..<end
  }
}
