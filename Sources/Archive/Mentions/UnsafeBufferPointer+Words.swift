extension UnsafeBufferPointer where Element == UInt8 {
  // MARK: Words

  /// Whether the byte at a place belongs to a letter or digit. Bytes past ASCII do, but for the blanks, quotes and
  /// dashes of Latin-1 and General Punctuation.
  @inline(__always)
  func isWordByte(at index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let byte = self[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    return isWordByteBeyondASCII(at: index)
  }

  private func isWordByteBeyondASCII(at index: Int) -> Bool {
    // A continuation byte belongs to what its lead byte belongs to.
    var lead = index
    while lead > 0, self[lead] & 0xC0 == 0x80, index - lead < 3 { lead -= 1 }
    switch self[lead] {
    case 0xC2: return false
    case 0xE2: return lead + 1 < count && self[lead + 1] != 0x80 && self[lead + 1] != 0x81
    default: return true
    }
  }

  /// The end of the word that begins at a place; a hyphen between letters belongs to it.
  func wordEnd(from start: Int) -> Int {
    var index = start
    while index < count {
      let byte = self[index]
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        index += 1
      } else if byte == 0xC3, index + 1 < count {
        index += 2
      } else if byte >= 0x80, isWordByteBeyondASCII(at: index) {
        index += 1
      } else if byte == 0x2D, index > start, isWordByte(at: index + 1) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// The start of the word that ends before a place.
  func wordStart(endingAt end: Int) -> Int {
    var index = end
    while index > 0 {
      if isWordByte(at: index - 1) {
        index -= 1
      } else if self[index - 1] == 0x2D, index < end, index >= 2, isWordByte(at: index - 2) {
        index -= 1
      } else {
        break
      }
    }
    return index
  }

  /// Whether the letter at a place is a capital, as names begin with: A–Z and the capitals of Latin-1 and Latin
  /// Extended-A.
  func isCapital(at index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let byte = self[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard index + 1 < count else { return false }
    switch byte {
    case 0xC3: return (0x80...0x9E).contains(self[index + 1])
    case 0xC4, 0xC5:
      guard let scalar = Unicode.Scalar(UInt32(byte & 0x1F) << 6 | UInt32(self[index + 1] & 0x3F)) else { return false }
      return scalar.properties.isUppercase
    default: return false
    }
  }

  // MARK: Blanks

  /// The place behind the blanks at a place, which are spaces, tabs, line ends and no-break spaces; the place itself if
  /// none stands there.
  func skippingBlanks(at start: Int) -> Int {
    var index = start
    while index < count {
      switch self[index] {
      case 0x20, 0x0A, 0x09: index += 1
      case 0xC2 where index + 1 < count && self[index + 1] == 0xA0: index += 2
      default: return index
      }
    }
    return index
  }

  /// The place before the blanks that end at a place.
  func skippingBlanks(before end: Int) -> Int {
    var index = end
    while index > 0 {
      switch self[index - 1] {
      case 0x20, 0x0A, 0x09: index -= 1
      case 0xA0 where index > 1 && self[index - 2] == 0xC2: index -= 2
      default: return index
      }
    }
    return index
  }

  /// The word that follows behind blanks alone; nil where something else or nothing does.
  func word(after end: Int) -> Range<Int>? {
    let start = skippingBlanks(at: end)
    guard start > end, isWordByte(at: start) else { return nil }
    return start..<wordEnd(from: start)
  }

  /// The word that stands before blanks alone; nil where something else or nothing does.
  func word(before start: Int) -> Range<Int>? {
    let end = skippingBlanks(before: start)
    guard end < start, isWordByte(at: end - 1) else { return nil }
    return wordStart(endingAt: end)..<end
  }

  // MARK: Patterns

  /// The end of a pattern where it stands at a place; a blank of the pattern matches one blank or more.
  @inline(__always)
  func end(of pattern: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at start: Int) -> Int? {
    var index = start
    for place in range {
      guard index < count else { return nil }
      let byte = pattern[place]
      if byte == 0x20 {
        let after = skippingBlanks(at: index)
        guard after > index else { return nil }
        index = after
      } else {
        guard self[index] == byte else { return nil }
        index += 1
      }
    }
    return index
  }

  /// The end of a pattern where it stands at a place.
  func end(of pattern: [UInt8], at start: Int) -> Int? {
    pattern.withUnsafeBufferPointer { end(of: $0, 0..<pattern.count, at: start) }
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

  // MARK: Sentences

  /// Whether a sentence begins at a place: the text does, or a full stop, a colon, a question or exclamation mark is
  /// the last thing before it besides blanks, quotes, brackets and dashes.
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
  /// What lies far off is no longer the same sentence, so that a text without full stops costs no more than others.
  func sentence(around range: Range<Int>) -> Range<Int> {
    func ends(at index: Int) -> Bool {
      guard self[index] == 0x2E || self[index] == 0x21 || self[index] == 0x3F else { return false }
      let next = skippingBlanks(at: index + 1)
      return next == count || (next > index + 1 && isCapital(at: next))
    }
    let first = Swift.max(0, range.lowerBound - Self.farthest)
    let last = Swift.min(count, range.upperBound + Self.farthest)
    var start = range.lowerBound
    while start > first, !ends(at: start - 1) { start -= 1 }
    var end = range.upperBound
    while end < last, !ends(at: end) { end += 1 }
    return start..<end
  }

  private static var farthest: Int { 1_000 }

  /// Whether a place lies within an e-mail or web address: no blank parts it from `@`, `://` or `www.`
  func isInAddress(_ range: Range<Int>) -> Bool {
    let first = Swift.max(0, range.lowerBound - Self.farthest)
    let last = Swift.min(count, range.upperBound + Self.farthest)
    var start = range.lowerBound
    while start > first, self[start - 1] > 0x20 { start -= 1 }
    var end = range.upperBound
    while end < last, self[end] > 0x20 { end += 1 }
    guard end - start > range.count else { return false }
    for index in start..<end {
      switch self[index] {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: ":"):
        if index + 2 < end, self[index + 1] == UInt8(ascii: "/"), self[index + 2] == UInt8(ascii: "/") { return true }
      case UInt8(ascii: "w"), UInt8(ascii: "W"):
        if self.end(ofLowercase: Array("www.".utf8), at: index) != nil { return true }
      default: break
      }
    }
    return false
  }
}
