import Diagnostics

/// The number that a level-2 heading begins with: `3.`, `3)`, `3:`, `3 –`, `Punkt 3 –`, `Pkt. 3:`, `Punkt 3`.
struct ItemNumber: Equatable {
  /// The number, 0 to 9999.
  let number: Int
  /// Where the title begins; the end of the text where there is none.
  let titleStart: Int

  /// The number of a heading's text; nil where it begins with none.
  init?(in bytes: [UInt8], grammar: borrowing AgendaGrammar) {
    let start = bytes.skippingBlanks(at: 0)
    let wordEnd = Self.endOfItemWord(in: bytes, at: start, grammar: grammar)
    let digits = wordEnd ?? start
    var end = digits
    while end < bytes.count, end - digits < 5, bytes[end].isASCIIDigit { end += 1 }
    guard end > digits, end - digits <= (wordEnd == nil ? 3 : 4),
      let title = Self.endOfMark(in: bytes, at: end, hasWord: wordEnd != nil, digits: end - digits)
    else { return nil }
    number = bytes[digits..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    titleStart = title
  }

  /// Where the digits begin behind `Punkt` or `Pkt.`.
  static func endOfItemWord(in bytes: [UInt8], at start: Int, grammar: AgendaGrammar) -> Int? {
    for word in grammar.itemWords {
      guard var end = bytes.end(of: word, at: start), end < bytes.count else { continue }
      let hasStop = bytes[end] == UInt8(ascii: ".")
      if hasStop { end += 1 }
      let digits = bytes.skippingBlanks(at: end)
      if digits > end || hasStop { return digits }
    }
    return nil
  }

  /// Where the title begins behind the mark that follows the digits; nil where what follows makes them no item's number.
  private static func endOfMark(in bytes: [UInt8], at end: Int, hasWord: Bool, digits: Int) -> Int? {
    guard end < bytes.count else { return hasWord ? end : nil }
    // A bare number before a colon or a dash is one only if it is short: »2022: Året, der gik« is a title.
    let isShort = hasWord || digits <= 2
    switch bytes[end] {
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      let next = end + 1
      if next < bytes.count, bytes[next].isASCIIDigit { return nil }
      return skippingDash(in: bytes, at: bytes.skippingBlanks(at: next))
    case UInt8(ascii: ":"):
      let next = bytes.skippingBlanks(at: end + 1)
      return isShort && (next > end + 1 || next == bytes.count) ? next : nil
    default:
      let blanks = bytes.skippingBlanks(at: end)
      let title = skippingDash(in: bytes, at: blanks)
      if title > blanks {
        guard isShort, hasWord || blanks > end else { return nil }
        // »3 - 4 måneder« is a span.
        return title < bytes.count && bytes[title].isASCIIDigit && !hasWord ? nil : title
      }
      if hasWord, blanks > end, blanks < bytes.count, bytes[blanks] == UInt8(ascii: ":") {
        return bytes.skippingBlanks(at: blanks + 1)
      }
      return hasWord && blanks > end ? blanks : nil
    }
  }

  /// Behind a dash that blanks or the end of the text follow, and those blanks.
  private static func skippingDash(in bytes: [UInt8], at index: Int) -> Int {
    let dash = DigitMarks.hyphen(bytes, at: index)
    guard dash > 0 else { return index }
    let next = bytes.skippingBlanks(at: index + dash)
    return next > index + dash || next == bytes.count ? next : index
  }
}
