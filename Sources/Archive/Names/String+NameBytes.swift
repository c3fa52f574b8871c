extension String {
  /// The bytes of a name with one space between its words, which any blanks part.
  var nameBytes: [UInt8] {
    var copy = self
    return copy.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var index = 0
      var isParted = false
      while index < bytes.count {
        let blank = Self.blank(in: bytes, at: index)
        if blank > 0 {
          isParted = !result.isEmpty
          index += blank
          continue
        }
        if isParted { result.append(0x20) }
        isParted = false
        result.append(bytes[index])
        index += 1
      }
      return result
    }
  }

  /// How many bytes a blank at a place takes: space, tab, line feed, no-break space, thin space, narrow no-break space.
  private static func blank(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A: 1
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x89 || bytes[index + 2] == 0xAF)
        ? 3 : 0
    default: 0
    }
  }
}

extension Sequence<UInt8> {
  /// The bytes with the capitals of ASCII and Latin-1 as small letters.
  var foldedCase: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(underestimatedCount)
    var last: UInt8 = 0
    for byte in self {
      let isCapital = byte &- 0x41 < 26 || (last == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97)
      result.append(isCapital ? byte + 0x20 : byte)
      last = byte
    }
    return result
  }
}
