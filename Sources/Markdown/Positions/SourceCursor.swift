/// A place in the lines of one block that steps over what the containers around it put before each line.
struct SourceCursor {
  let source: ArraySlice<UInt8>
  /// Where the block's last line ends.
  private(set) var limit: Int
  /// How many block quotes the block stands in: as many `>` may stand before each line.
  private(set) var quotes: Int
  var offset: Int

  init(_ source: ArraySlice<UInt8>, from offset: Int, to limit: Int, quotes: Int) {
    self.source = source
    self.offset = offset
    self.limit = min(limit, source.endIndex)
    self.quotes = quotes
  }

  /// Goes to another block of the same source.
  mutating func move(to range: Range<Int>, quotes: Int) {
    (offset, limit, self.quotes) = (range.lowerBound, min(range.upperBound, source.endIndex), quotes)
  }

  /// The byte here, or nil at the end of the block.
  var current: UInt8? { offset < limit ? source[offset] : nil }

  /// Goes on by one byte; at a line ending, to the text of the next line.
  mutating func advance() {
    guard let byte = current else { return }
    if byte.isLineEnd { toNextLine() } else { offset += 1 }
  }

  /// Goes on over a byte if it stands here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    offset += 1
    return true
  }

  mutating func skipBlanks() {
    while let byte = current, byte.isBlank { offset += 1 }
  }

  /// Goes back over blanks, at most as many as given.
  mutating func stepBack(overBlanks count: Int) {
    var left = count
    while left > 0, offset > source.startIndex, source[offset - 1].isBlank {
      offset -= 1
      left -= 1
    }
  }

  /// Goes on over blanks and at most one line ending among them.
  mutating func skipBlanksAndLineEnd() {
    skipBlanks()
    if let byte = current, byte.isLineEnd {
      toNextLine()
      skipBlanks()
    }
  }

  /// Goes to the text of the next line, behind blanks and at most `quotes` quote marks.
  mutating func toNextLine(quotes taken: Int? = nil) {
    while let byte = current, !byte.isLineEnd { offset += 1 }
    guard let byte = current else { return }
    offset += 1
    if byte == UInt8(ascii: "\r"), current == UInt8(ascii: "\n") { offset += 1 }
    skipBlanks()
    var left = taken ?? quotes
    while left > 0, take(UInt8(ascii: ">")) {
      left -= 1
      skipBlanks()
    }
  }
}
