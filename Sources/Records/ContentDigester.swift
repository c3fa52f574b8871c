/// Makes the digest of contents that come in pieces.
///
/// Four lanes of 64 bits each take every fourth little-endian word by a step that can be undone (add a multiple,
/// rotate, multiply by an odd number), so that no word is lost and the processor works on four at a time. At the end
/// the lanes and the length are stirred into two words.
public struct ContentDigester {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0x243F_6A88_85A3_08D3, 0x1319_8A2E_0370_7344, 0xA409_3822_299F_31D0, 0x082E_FA98_EC4E_6C89
  )
  private var length: UInt64 = 0

  /// A digester that has taken nothing yet.
  public init() {}

  /// Two odd numbers with their bits well spread: the golden ratio's and the square root of two's fraction.
  private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let turn: UInt64 = 0x6A09_E667_F3BC_C909

  /// The number of bytes that the lanes take together.
  private static let block = 32

  /// Takes a piece whose length is a multiple of 32 bytes.
  public mutating func absorb(_ piece: UnsafeRawBufferPointer) {
    var offset = 0
    var (first, second, third, fourth) = lanes
    while offset + Self.block <= piece.count {
      first = Self.step(first, Self.word(piece, offset))
      second = Self.step(second, Self.word(piece, offset + 8))
      third = Self.step(third, Self.word(piece, offset + 16))
      fourth = Self.step(fourth, Self.word(piece, offset + 24))
      offset += Self.block
    }
    lanes = (first, second, third, fourth)
    length &+= UInt64(offset)
  }

  /// The digest of all pieces and this last one, whatever its length.
  public consuming func finish(with piece: UnsafeRawBufferPointer) -> ContentDigest {
    absorb(piece)
    let done = piece.count / Self.block * Self.block
    if done < piece.count {
      withUnsafeTemporaryAllocation(byteCount: Self.block, alignment: 8) { last in
        last.initializeMemory(as: UInt8.self, repeating: 0)
        last.copyMemory(from: UnsafeRawBufferPointer(rebasing: piece[done...]))
        absorb(UnsafeRawBufferPointer(last))
      }
      length &-= UInt64(Self.block - (piece.count - done))
    }
    let (first, second, third, fourth) = lanes
    var low = Self.stir(first &+ Self.rotate(second, 7) &+ length)
    low = Self.stir(low ^ Self.rotate(third, 19) ^ fourth &* Self.turn)
    var high = Self.stir(fourth &+ Self.rotate(third, 11) ^ length &* Self.turn)
    high = Self.stir(high ^ Self.rotate(second, 23) ^ first &* Self.spread)
    return ContentDigest(high: Self.stir(high &+ low), low: Self.stir(low ^ Self.rotate(high, 29)))
  }

  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* turn, 31) &* spread
  }

  /// Spreads every bit over the whole word; can be undone.
  private static func stir(_ value: UInt64) -> UInt64 {
    var value = (value ^ value >> 32) &* spread
    value = (value ^ value >> 29) &* turn
    return value ^ value >> 32
  }

  @inline(__always)
  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }

  @inline(__always)
  private static func word(_ piece: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: piece.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
