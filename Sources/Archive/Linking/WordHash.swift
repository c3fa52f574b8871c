/// Words as mention finding sees them: bytes of UTF-8, letters and digits in a row, and a hash of them.
enum WordHash {
  /// FNV-1a over the bytes of a word: short words, no state, the same on every machine.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether the byte at a place belongs to a letter or digit. Bytes past ASCII do, but for the blanks, quotes and dashes of
  /// Latin-1 and General Punctuation.
  @inline(__always)
  func isWordByte(at index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let byte = self[index]
    if byte < 0x80 {
      return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
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
  @inline(__always)
  func wordEnd(from start: Int) -> Int {
    var index = start
    while index < count {
      if isWordByte(at: index) {
        index += 1
      } else if self[index] == 0x2D, isWordByte(at: index + 1), index > start {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Whether the letter at a place is a capital, as names begin with: A–Z and the capitals of Latin-1.
  @inline(__always)
  func isCapital(at index: Int) -> Bool {
    guard index < count else { return false }
    let byte = self[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard byte == 0xC3, index + 1 < count else { return byte == 0xC5 || byte == 0xC4 }
    return (0x80...0x9E).contains(self[index + 1])
  }
}
