/// A part of a note between two separators.
struct NotePiece {
  let range: Range<Int>
  /// Whether it may belong to the note before it: parted from it by `og`, or beginning with a digit as item numbers do.
  let isJoined: Bool
  /// Whether a semicolon stands before it.
  let beginsAnew: Bool
  let beginsWithDigit: Bool

  /// The parts of a range of a line: what `,` `;` `&` and `og` part outside brackets.
  static func pieces(of range: Range<Int>, in line: LineText, and: Set<String>) -> [NotePiece] {
    let bytes = line.bytes
    var result: [NotePiece] = []
    var start = range.lowerBound
    var (isAnd, isSemicolon) = (false, false)
    var depth = 0
    func add(_ end: Int) {
      let piece = line.trimmed(start..<end)
      guard !piece.isEmpty else { return }
      let isDigit = bytes[piece.lowerBound].isASCIIDigit
      result.append(
        NotePiece(
          range: piece, isJoined: !isSemicolon && (isAnd || isDigit), beginsAnew: isSemicolon, beginsWithDigit: isDigit)
      )
      (isAnd, isSemicolon) = (false, false)
    }
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        guard depth == 0 else { break }
        add(index)
        isSemicolon = isSemicolon || bytes[index] == UInt8(ascii: ";")
        start = index + 1
      case 0x20:
        guard depth == 0, let end = line.endOfAnd(at: index + 1, before: range.upperBound, words: and) else { break }
        add(index)
        isAnd = true
        index = end - 1
        start = end
      default: break
      }
      index += 1
    }
    add(range.upperBound)
    return result
  }
}

extension LineText {
  /// Where a word such as `og` ends that stands at a place between blanks; nil where there is none, or where the word before it
  /// ends in a hyphen as in `Social- og Sundhedsudvalget`.
  func endOfAnd(at start: Int, before limit: Int, words: Set<String>) -> Int? {
    if start >= 2, bytes[start - 2] == UInt8(ascii: "-") { return nil }
    var end = start
    while end < limit, bytes[end] != 0x20 { end += 1 }
    guard end < limit, end > start, end - start <= 8 else { return nil }
    if end - start == 1, bytes[start] == UInt8(ascii: "&") { return end }
    // No word that parts begins with a capital or is written with more than letters.
    guard bytes[start] &- 0x61 < 26, words.contains(Slug.make(bytes[start..<end])) else { return nil }
    return end
  }
}
