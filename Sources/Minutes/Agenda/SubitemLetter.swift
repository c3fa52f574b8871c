/// The letter that a sub-item's heading begins with: `a)`, `a.`, `A)`, `3a)`, `3.a`, `Punkt 3a`.
struct SubitemLetter: Equatable {
  /// The letter in lower case.
  let letter: Character
  /// Where the title begins; the end of the text where there is none.
  let titleStart: Int

  /// The letter of a heading's text; nil where it begins with none.
  ///
  /// - Parameters:
  ///   - item: the number of the item above, which may stand before the letter.
  ///   - previous: the letter of the sub-item before. `A.` in upper case counts only in a row, since »A. Jensen« is a name.
  init?(in bytes: [UInt8], item: String?, previous: Character?, grammar: borrowing AgendaGrammar) {
    var start = bytes.skippingBlanks(at: 0)
    let prefix = Self.end(ofItem: item, in: bytes, at: start, grammar: grammar)
    if let prefix { start = prefix }
    guard start < bytes.count, bytes[start].isASCIILetter else { return nil }
    let byte = bytes[start]
    let letter = Character(Unicode.Scalar(byte | 0x20))
    let end = start + 1
    let next = bytes.skippingBlanks(at: end)
    if end < bytes.count, bytes[end] == UInt8(ascii: ")") {
      self.letter = letter
      titleStart = bytes.skippingBlanks(at: end + 1)
      return
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      let title = bytes.skippingBlanks(at: end + 1)
      guard title > end + 1 || title == bytes.count else { return nil }
      guard prefix != nil || !byte.isASCIIUppercase || Self.follows(letter, previous) else { return nil }
      self.letter = letter
      titleStart = title
      return
    }
    guard prefix != nil, next > end || next == bytes.count else { return nil }
    self.letter = letter
    titleStart = next
  }

  /// Behind the number of the item above, with or without its word, a full stop and a blank.
  private static func end(ofItem item: String?, in bytes: [UInt8], at start: Int, grammar: AgendaGrammar) -> Int? {
    guard let item else { return nil }
    let digits = ItemNumber.endOfItemWord(in: bytes, at: start, grammar: grammar) ?? start
    guard var end = bytes.end(of: Array(item.utf8), at: digits) else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
    return bytes.skippingBlanks(at: end)
  }

  private static func follows(_ letter: Character, _ previous: Character?) -> Bool {
    guard let value = letter.asciiValue else { return false }
    guard let before = previous?.asciiValue else { return letter == "a" }
    return value == before + 1
  }
}
