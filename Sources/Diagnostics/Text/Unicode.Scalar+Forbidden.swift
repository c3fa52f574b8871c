extension Unicode.Scalar {
  /// Characters that no text may contain: control characters other than tab and line ends, the two line separators,
  /// bidirectional embeddings, overrides and isolates, and U+FFFE and U+FFFF.
  ///
  /// Direction marks and joiners (U+200C–200F, U+061C) stand in real names and are allowed.
  public var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The character as documents about it call it: `U+202E`.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
