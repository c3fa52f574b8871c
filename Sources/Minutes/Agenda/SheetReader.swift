/// Reads the rows of a ``SheetTable`` one by one.
struct SheetReader {
  private let bytes: ArraySlice<UInt8>
  private let mark: UInt8
  private var index: Int
  private var line = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    mark = Self.mark(of: bytes)
  }

  /// A tab if the first line that holds anything has one outside quotes, else a semicolon.
  private static func mark(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    var isEmpty = true
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\t"), !isQuoted { return byte }
      if byte == UInt8(ascii: "\n"), !isQuoted, !isEmpty { break }
      if byte != UInt8(ascii: "\n") { isEmpty = false }
    }
    return UInt8(ascii: ";")
  }

  /// The next row; nil at the end.
  mutating func nextRow() throws(SheetTable.Flaw) -> SheetTable.Row? {
    while let next = endOfEmptyLine() {
      index = next
      line += 1
    }
    guard index < bytes.endIndex else { return nil }
    var row = SheetTable.Row(cells: [], line: line)
    while true {
      row.cells.append(try nextCell())
      guard index < bytes.endIndex else { return row }
      let isEnd = bytes[index] == UInt8(ascii: "\n")
      index += 1
      guard isEnd else { continue }
      line += 1
      return row
    }
  }

  /// Behind the line that begins here, if there is nothing on it but spaces.
  private func endOfEmptyLine() -> Int? {
    var place = index
    while place < bytes.endIndex, bytes[place] == UInt8(ascii: " ") { place += 1 }
    if place == bytes.endIndex { return place > index ? place : nil }
    return bytes[place] == UInt8(ascii: "\n") ? place + 1 : nil
  }

  /// The next cell; `index` then is at the mark or line end behind it.
  private mutating func nextCell() throws(SheetTable.Flaw) -> String {
    let start = skippingBlanks(from: index)
    if start < bytes.endIndex, bytes[start] == UInt8(ascii: "\"") {
      guard let quoted = quotedCell(from: start) else { throw .unclosedQuote(line: line) }
      let end = skippingBlanks(from: quoted.end)
      if end == bytes.endIndex || bytes[end] == mark || bytes[end] == UInt8(ascii: "\n") {
        line += quoted.text.count { $0 == UInt8(ascii: "\n") }
        index = end
        return Self.text(quoted.text[...])
      }
    }
    // No quotes around the whole cell: all of it as it stands.
    let begin = index
    while index < bytes.endIndex, bytes[index] != mark, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return Self.text(bytes[begin..<index])
  }

  /// The text between the quote at a place and the one that closes it, and the place behind that.
  private func quotedCell(from quote: Int) -> (text: [UInt8], end: Int)? {
    var text: [UInt8] = []
    var place = quote + 1
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "\"") {
        guard place + 1 < bytes.endIndex, bytes[place + 1] == UInt8(ascii: "\"") else { return (text, place + 1) }
        place += 1
      }
      text.append(bytes[place])
      place += 1
    }
    return nil
  }

  private func skippingBlanks(from start: Int) -> Int {
    var place = start
    while place < bytes.endIndex, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t"),
      bytes[place] != mark
    {
      place += 1
    }
    return place
  }

  /// A cell's text on one line, without blanks at its ends.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let all = bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    return all.words(in: 0..<all.count)
  }
}
