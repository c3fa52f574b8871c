extension UnsafeBufferPointer where Element == UInt8 {
  /// The end of `pattern` where it stands at a place; a blank of the pattern matches any one blank of the text.
  func end(of pattern: [UInt8], at start: Int) -> Int? {
    var index = start
    for byte in pattern {
      guard index < count else { return nil }
      if byte == 0x20 {
        guard let after = blankEnd(at: index) else { return nil }
        index = after
      } else {
        guard self[index] == byte else { return nil }
        index += 1
      }
    }
    return index
  }

  /// The end of a pattern in lower case ASCII where it stands at a place, upper and lower case alike.
  func end(ofLowercase pattern: [UInt8], at start: Int) -> Int? {
    guard start + pattern.count <= count else { return nil }
    for (offset, byte) in pattern.enumerated() {
      let own = self[start + offset]
      guard own == byte || (own &- 0x41 < 26 && own | 0x20 == byte) else { return nil }
    }
    return start + pattern.count
  }

  /// The place behind a blank: a space, a line's end, or a no-break space.
  private func blankEnd(at index: Int) -> Int? {
    switch self[index] {
    case 0x20, 0x0A, 0x09: index + 1
    case 0xC2: index + 1 < count && self[index + 1] == 0xA0 ? index + 2 : nil
    default: nil
    }
  }

  /// Whether a space or a line's end stands at a place.
  func isBlank(at index: Int) -> Bool {
    index >= 0 && index < count && (self[index] == 0x20 || self[index] == 0x0A || self[index] == 0x09)
  }

  /// The start of the word that ends before a place.
  func wordStart(endingAt end: Int) -> Int {
    var index = end
    while index > 0, isWordByte(at: index - 1) || (self[index - 1] == 0x2D && index >= 2 && isWordByte(at: index - 2)) {
      index -= 1
    }
    return index
  }

  /// Whether a sentence begins at a place: the text does, or a full stop, a colon, a question or exclamation mark is the last
  /// thing before it besides blanks, quotes, brackets and dashes.
  func isSentenceStart(at index: Int) -> Bool {
    var place = index - 1
    while place >= 0 {
      switch self[place] {
      case 0x2E, 0x21, 0x3F, 0x3A: return true
      case 0x20, 0x09, 0x0A, 0x22, 0x27, 0x28, 0x2D, 0x5B: place -= 1
      default:
        if isWordByte(at: place) || self[place] < 0x80 { return false }
        place -= 1
      }
    }
    return true
  }

  /// The sentence around a range: up to a full stop, question or exclamation mark that a blank and a capital follow.
  func sentence(around range: Range<Int>) -> Range<Int> {
    func ends(at index: Int) -> Bool {
      guard self[index] == 0x2E || self[index] == 0x21 || self[index] == 0x3F else { return false }
      return index + 2 >= count || (isBlank(at: index + 1) && isCapital(at: index + 2))
    }
    var start = range.lowerBound
    while start > 0, !ends(at: start - 1) { start -= 1 }
    var end = range.upperBound
    while end < count, !ends(at: end) { end += 1 }
    return start..<end
  }
}
