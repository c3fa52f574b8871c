import Diagnostics

/// Numbers of items: `1, 2 og 5`, `1-3`, `1 til 3`, `1,2,3, og 5`.
struct ItemNumbers {
  /// The numbers in ascending order, each once.
  private(set) var numbers: [Int] = []
  /// Whether they were written as one number.
  private(set) var isSingle = true
  /// A range that ends before it begins, as written.
  private(set) var backwards: String?
  /// How many of the words were read.
  private(set) var wordCount = 0

  /// Greater numbers are none: no agenda has a thousand items, and years are not meant.
  private static let limit = 999

  /// Reads the numbers that `words` begin with; nil where they begin with none, or with something of the kind of `3a`.
  init?(_ words: ArraySlice<LineWord>, of line: LineText, table: NoteTable) {
    var found: Set<Int> = []
    /// The number that a range would begin with, and whether the range is open: `1-`.
    var last: Int?
    var isRange = false
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      let step = table.range.prefix(of: words[index...])
      if last != nil, !isRange, step > 0 {
        isRange = true
        index += step
        index += table.items.prefix(of: words[min(index, words.endIndex)...])
        continue
      }
      if table.and.contains(word.slug) || line.bytes[word.range] == [UInt8(ascii: "&")] {
        guard last != nil, !isRange else { return nil }
        index += 1
        continue
      }
      guard word.slug.utf8.first.map(\.isASCIIDigit) ?? Self.isMark(word, line) else { break }
      for token in NumberToken.tokens(of: line.bytes[word.range]) {
        switch token {
        case .other: return nil
        case .dash:
          guard last != nil, !isRange else { return nil }
          isRange = true
        case .separator:
          guard !isRange else { return nil }
        case .number(let number):
          guard (1...Self.limit).contains(number) else { return nil }
          if isRange, let first = last {
            isSingle = false
            if number < first { backwards = "\(first)-\(number)" } else { found.formUnion(first...number) }
            isRange = false
          } else {
            if last != nil { isSingle = false }
            found.insert(number)
          }
          last = number
        }
      }
      index += 1
    }
    guard last != nil, !isRange else { return nil }
    numbers = found.sorted()
    wordCount = index - words.startIndex
  }

  /// A comma or dash that stands alone between numbers.
  private static func isMark(_ word: LineWord, _ line: LineText) -> Bool {
    let tokens = NumberToken.tokens(of: line.bytes[word.range])
    return tokens.allSatisfy { if case .other = $0 { false } else { true } }
  }
}

/// What item numbers are written with.
private enum NumberToken {
  case number(Int)
  case dash
  case separator
  case other

  static func tokens(of bytes: ArraySlice<UInt8>) -> [NumberToken] {
    let bytes = Array(bytes)
    var result: [NumberToken] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        var number = 0
        while index < bytes.count, bytes[index].isASCIIDigit {
          number = min(number * 10 + Int(bytes[index] &- 0x30), 1_000_000)
          index += 1
        }
        result.append(.number(number))
        // `1. og 2.`
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") { index += 1 }
        continue
      }
      let dash = DigitMarks.hyphen(bytes, at: index)
      if dash > 0 {
        result.append(.dash)
        index += dash
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "+") {
        result.append(.separator)
        index += 1
      } else {
        return [.other]
      }
    }
    return result
  }
}
