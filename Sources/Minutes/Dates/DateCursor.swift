/// Walks over the parts of a written date.
struct DateCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  let months: MonthTable
  /// The next byte.
  var index: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, months: MonthTable) {
    self.bytes = bytes
    self.index = index
    self.months = months
  }

  var isAtEnd: Bool { index >= bytes.count }

  /// A number of at most four digits; nothing is read where there is none.
  mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    var end = index
    while end < bytes.count, bytes[end].isASCIIDigit {
      guard end - index < 4 else { return nil }
      value = value * 10 + Int(bytes[end] &- 0x30)
      end += 1
    }
    guard end > index else { return nil }
    defer { index = end }
    return (value, end - index)
  }

  /// Whether the next byte is this one; if so it is read.
  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Reads blanks, also no-break spaces and line ends; false where there are none.
  @discardableResult
  mutating func takeBlanks() -> Bool {
    let start = index
    while index < bytes.count {
      if bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0A || bytes[index] == 0x0D {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index > start
  }

  /// A hyphen or dash.
  mutating func takeDash() -> Bool {
    if take(UInt8(ascii: "-")) { return true }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
      (0x90...0x95).contains(bytes[index + 2])
    else { return false }
    index += 3
    return true
  }

  /// One of some words in lower case ASCII, in any case, that ends where letters end.
  mutating func take(_ words: [[UInt8]]) -> Bool {
    for word in words where index + word.count <= bytes.count {
      let end = index + word.count
      guard zip(word, bytes[index..<end]).allSatisfy({ $0 == $1 || ($1 &- 0x41 < 26 && $0 == $1 | 0x20) }) else {
        continue
      }
      if isWord(at: end), !bytes[end].isASCIIDigit { continue }
      index = end
      return true
    }
    return false
  }

  /// The name of a month with the full stop of a short form, read where there is one.
  mutating func month() -> Int? {
    var end = index
    while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
    guard let month = months.month(bytes[index..<end]) else { return nil }
    index = end
    _ = take(UInt8(ascii: "."))
    return month
  }

  /// A letter, a digit or a part of a character beyond ASCII that is a letter stands at a place.
  func isWord(at place: Int) -> Bool {
    guard place >= 0, place < bytes.count else { return false }
    let byte = bytes[place]
    if byte < 0x80 { return byte.isASCIIDigit || byte.isASCIILetter || byte == UInt8(ascii: "_") }
    return !isPunctuation(around: place)
  }

  /// General punctuation (dashes, quotation marks) and no-break spaces are no letters; told by a byte at either end of them.
  private func isPunctuation(around place: Int) -> Bool {
    for start in max(0, place - 2)...place {
      if bytes[start] == 0xC2, start + 1 < bytes.count, bytes[start + 1] <= 0xBF, place <= start + 1 { return true }
      if bytes[start] == 0xE2, start + 1 < bytes.count, bytes[start + 1] == 0x80, place <= start + 2 { return true }
    }
    return false
  }
}
