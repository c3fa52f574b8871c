import Glibc

/// Searches that look at many bytes at once.
enum ByteSearch {
  /// The index of a byte at or behind an offset.
  static func first(_ byte: UInt8, in bytes: ArraySlice<UInt8>, from offset: Int) -> Int? {
    guard offset < bytes.endIndex, offset >= bytes.startIndex else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let skipped = offset - bytes.startIndex
      guard let found = memchr(start + skipped, Int32(byte), buffer.count - skipped) else { return nil }
      return bytes.startIndex + (UnsafeRawPointer(found) - start)
    }
  }

  /// Whether a range of a text stands in a source at an offset as it is, and has no `\` or `&`, which would be written
  /// otherwise.
  static func stands(_ text: [UInt8], _ range: Range<Int>, in source: ArraySlice<UInt8>, at offset: Int) -> Bool {
    guard offset >= source.startIndex, offset + range.count <= source.endIndex, range.upperBound <= text.count else {
      return false
    }
    return source.withUnsafeBytes { buffer in
      text.withUnsafeBytes { whole in
        let wanted = UnsafeRawBufferPointer(rebasing: whole[range])
        let skipped = offset - source.startIndex
        var index = 0
        while index + 8 <= wanted.count {
          let word = wanted.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          guard word == buffer.loadUnaligned(fromByteOffset: skipped + index, as: UInt64.self),
            zeros(word ^ repeated(0x5C)) | zeros(word ^ repeated(0x26)) == 0
          else { return false }
          index += 8
        }
        while index < wanted.count {
          guard wanted[index] == buffer[skipped + index], wanted[index] != 0x5C, wanted[index] != 0x26 else {
            return false
          }
          index += 1
        }
        return true
      }
    }
  }

  /// The index of the first `&`, `<`, `>` or `"` at or behind an offset, looked for in eight bytes at once.
  static func firstMarkup(in bytes: ArraySlice<UInt8>, from offset: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var index = offset - bytes.startIndex
      while index + 8 <= buffer.count {
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        // `<` and `>` differ in one bit, `"` and `&` too: without it, each pair is one value to look for.
        let found = zeros(word & ~repeated(0x02) ^ repeated(0x3C)) | zeros(word & ~repeated(0x04) ^ repeated(0x22))
        if found != 0 { return bytes.startIndex + index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < buffer.count {
        if buffer[index] & ~0x02 == 0x3C || buffer[index] & ~0x04 == 0x22 { return bytes.startIndex + index }
        index += 1
      }
      return nil
    }
  }

  /// A byte in all eight places of a word.
  private static func repeated(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The highest bit of each byte of a word that is zero, and of none before the first such byte.
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- repeated(0x01)) & ~word & repeated(0x80)
  }
}
