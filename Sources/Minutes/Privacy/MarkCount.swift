/// What a text has of the characters that a privacy check goes by; eight bytes are looked at together.
struct MarkCount {
  /// How many ASCII digits there are.
  private(set) var digits = 0
  /// Whether there is an `@`, or an `&` that may begin an entity.
  private(set) var hasSign = false

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  init(of bytes: UnsafeRawBufferPointer) {
    var signs: UInt64 = 0
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // The digits are the bytes that an exclusive or with 30 leaves below 0A: adding 76 lifts all others to 80 and more.
      let value = word ^ (Self.ones &* 0x30)
      let others = ((value & ~Self.highBits) &+ (Self.ones &* 0x76)) | value
      digits &+= (~others & Self.highBits).nonzeroBitCount
      signs |= Self.zeros(in: word ^ (Self.ones &* 0x40)) | Self.zeros(in: word ^ (Self.ones &* 0x26))
      offset += 8
    }
    hasSign = signs != 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte &- 0x30 < 10 { digits += 1 }
      if byte == 0x40 || byte == 0x26 { hasSign = true }
      offset += 1
    }
  }

  /// Not 0 if one of the eight bytes is 0.
  private static func zeros(in word: UInt64) -> UInt64 {
    (word &- ones) & ~word & highBits
  }
}
