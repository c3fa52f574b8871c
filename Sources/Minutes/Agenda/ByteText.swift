import Diagnostics

/// The small questions that the grammars of headings, labels and brackets ask of a text in UTF-8.
extension [UInt8] {
  /// Where the blanks, no-break spaces and line ends that stand at a place end.
  func skippingBlanks(at index: Int) -> Int {
    var index = index
    while index < count {
      let length = DigitMarks.space(self, at: index)
      guard length > 0 else { break }
      index += length
    }
    return index
  }

  /// Where the blanks that stand at a place end, on the same line.
  func skippingBlanksInLine(at index: Int) -> Int {
    let end = skippingBlanks(at: index)
    return self[Swift.min(index, count)..<end].firstIndex(of: 0x0A) ?? end
  }

  /// A range without the blanks at both its ends.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    let start = Swift.min(skippingBlanks(at: range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start {
      let length = blank(before: end)
      guard length > 0, end - length >= start else { break }
      end -= length
    }
    return start..<end
  }

  /// The length of the blank that ends at a place.
  func blank(before index: Int) -> Int {
    for length in 1...3 where index >= length && DigitMarks.space(self, at: index - length) == length { return length }
    return 0
  }

  /// Where a word in lower case ends that stands at a place in any case; nil where it does not stand there. What follows it is
  /// for the caller to judge.
  func end(of word: [UInt8], at start: Int) -> Int? {
    guard start >= 0, start + word.count <= count else { return nil }
    for offset in word.indices where lowercased(at: start + offset) != word[offset] { return nil }
    return start + word.count
  }

  /// The byte in lower case: of ASCII letters, and of the second byte of `Æ Ø Å` and their like.
  private func lowercased(at index: Int) -> UInt8 {
    let byte = self[index]
    if byte.isASCIIUppercase { return byte | 0x20 }
    let isUpperLatin = (0x80...0x9E).contains(byte) && byte != 0x97 && index > 0 && self[index - 1] == 0xC3
    return isUpperLatin ? byte + 0x20 : byte
  }

  /// A range as text, without the blanks at its ends, line ends turned into spaces.
  func words(in range: Range<Int>) -> String {
    let trimmed = trimming(range)
    return withUnsafeBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(rebasing: buffer[trimmed])
      guard bytes.contains(0x0A) else { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
  }
}
