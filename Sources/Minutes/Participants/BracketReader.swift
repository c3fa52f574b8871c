/// Finds the brackets of a participants line.
struct BracketReader {
  /// The brackets themselves, with all that is nested in them, in order.
  private(set) var brackets: [Range<Int>] = []
  /// The first bracket that is never closed.
  private(set) var unclosed: Int?
  /// The first closing bracket that was never opened.
  private(set) var unopened: Int?

  init(_ line: LineText) {
    var start = 0
    var depth = 0
    for (index, byte) in line.bytes.enumerated() {
      if byte == UInt8(ascii: "(") {
        if depth == 0 { start = index }
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 {
          unopened = unopened ?? index
        } else {
          depth -= 1
          if depth == 0 { brackets.append(start..<index + 1) }
        }
      }
    }
    if depth > 0 { unclosed = start }
  }

  /// What stands in a bracket.
  static func inside(_ bracket: Range<Int>) -> Range<Int> {
    bracket.lowerBound + 1..<bracket.upperBound - 1
  }
}
