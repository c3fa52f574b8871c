/// Names in a row: `A, B og C`, `A; B`, `A/B`.
enum NameList {
  /// The place of each name in a range of `bytes`, without blanks.
  ///
  /// `og` parts two names unless the word before it ends with a hyphen (`Social- og Sundhedsudvalget` is one), a slash only
  /// between words of two characters and more (`A/S` is one).
  static func ranges(in bytes: [UInt8], of range: Range<Int>, grammar: AgendaGrammar) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    var depth = 0
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") { depth += 1 } else if byte == UInt8(ascii: ")") { depth -= 1 }
      let length = depth == 0 ? separator(in: bytes, at: index, of: range, grammar: grammar) : 0
      guard length > 0 else {
        index += 1
        continue
      }
      result.append(bytes.trimming(start..<index))
      index += length
      start = index
    }
    result.append(bytes.trimming(start..<range.upperBound))
    return result.filter { !$0.isEmpty }
  }

  /// What commas and semicolons part outside brackets, without blanks: themes, whose titles may hold an `og`.
  static func pieces(of bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        guard depth == 0 else { continue }
        pieces.append(bytes.trimming(start..<index))
        start = index + 1
      default: break
      }
    }
    pieces.append(bytes.trimming(start..<range.upperBound))
    return pieces.filter { !$0.isEmpty }
  }

  /// How many bytes part two names at a place; 0 where none do.
  private static func separator(
    in bytes: [UInt8], at index: Int, of range: Range<Int>, grammar: AgendaGrammar
  ) -> Int {
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"): return 1
    case UInt8(ascii: "/"): return isBetweenWords(bytes, index, range) ? 1 : 0
    default: break
    }
    let before = bytes.blank(before: index)
    guard before > 0, index - before > range.lowerBound, bytes[index - before - 1] != UInt8(ascii: "-") else {
      return 0
    }
    for word in grammar.and {
      guard let end = bytes.end(of: word, at: index), end < range.upperBound else { continue }
      if bytes.skippingBlanks(at: end) > end { return word.count }
    }
    return 0
  }

  private static func isBetweenWords(_ bytes: [UInt8], _ slash: Int, _ range: Range<Int>) -> Bool {
    let left = bytes.trimming(range.lowerBound..<slash)
    let right = bytes.trimming((slash + 1)..<range.upperBound)
    guard left.count >= 2, right.count >= 2 else { return false }
    return [left.upperBound - 1, left.upperBound - 2, right.lowerBound, right.lowerBound + 1].allSatisfy {
      bytes[$0].isASCIILetter || bytes[$0] >= 0x80 || bytes[$0] == UInt8(ascii: ".")
    }
  }
}
