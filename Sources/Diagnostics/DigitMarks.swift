/// The characters between digits that look like a hyphen, like a space, or like nothing. Each answer is the length in bytes
/// of such a character at the place, 0 where there is none.
public enum DigitMarks {
  /// A hyphen, a dash or a minus.
  public static func hyphen(_ bytes: [UInt8], at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    guard bytes[index] >= 0xE2, index + 2 < bytes.count else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    // Hyphen to horizontal bar, minus, small and full-width hyphen-minus.
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0xA3), (0xEF, 0xBC, 0x8D): return 3
    default: return 0
    }
  }

  /// A hyphen, a dash or a minus that ends at the place.
  public static func hyphen(_ bytes: [UInt8], before index: Int) -> Int {
    if index >= 1, hyphen(bytes, at: index - 1) == 1 { return 1 }
    return index >= 3 && hyphen(bytes, at: index - 3) == 3 ? 3 : 0
  }

  /// A space of any width, a tab or a line end.
  public static func space(_ bytes: [UInt8], at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2, 0xE3:
      guard index + 2 < bytes.count else { return 0 }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      // En quad to hair space, narrow no-break space, mathematical and ideographic space.
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// A character without width: soft hyphen, zero-width space and joiners, word joiner.
  public static func invisible(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xAD ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count else { return 0 }
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x8B...0x8D), (0x81, 0xA0): return 3
      default: return 0
      }
    default: return 0
    }
  }
}

extension UInt8 {
  /// An ASCII digit.
  var isDecimalDigit: Bool { self &- 0x30 < 10 }
}
