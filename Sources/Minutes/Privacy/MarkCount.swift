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
      // Each of the eight counts has a byte, which goes as far as 255.
      let end = offset + min((bytes.count - offset) / 8, 255) * 8
      var counts: UInt64 = 0
      while offset < end {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        // The digits are the bytes that an exclusive or with 30 leaves below 0A: adding 76 lifts all others to 80 and more.
        let value = word ^ (Self.ones &* 0x30)
        let others = ((value & ~Self.highBits) &+ (Self.ones &* 0x76)) | value
        counts &+= (~others & Self.highBits) &>> 7
        let sign = word ^ (Self.ones &* 0x40)
        let entity = word ^ (Self.ones &* 0x26)
        // A byte of 0 borrows from the bit above it; a false alarm costs a closer look, no more.
        signs |= ((sign &- Self.ones) & ~sign) | ((entity &- Self.ones) & ~entity)
        offset += 8
      }
      digits += Self.sum(counts)
    }
    hasSign = signs & Self.highBits != 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte &- 0x30 < 10 { digits += 1 }
      if byte == 0x40 || byte == 0x26 { hasSign = true }
      offset += 1
    }
  }

  /// The sum of the eight bytes of a word.
  private static func sum(_ counts: UInt64) -> Int {
    var rest = counts
    var sum = 0
    while rest != 0 {
      sum += Int(rest & 0xFF)
      rest &>>= 8
    }
    return sum
  }
}
