/// Looks through UTF-8 (RFC 3629) for what a text must not contain. Plain ASCII passes sixteen bytes at a time.
struct ScalarScanner {
  /// Something that must not be there, and the byte it begins at.
  struct Finding: Equatable {
    enum Kind: Equatable {
      /// Neither a character nor the beginning of one.
      case notUTF8
      /// See `Unicode.Scalar.isForbidden`.
      case forbidden(Unicode.Scalar)
    }

    let kind: Kind
    let offset: Int
  }

  private var offset: Int

  init(from offset: Int) {
    self.offset = offset
  }

  /// The next finding; nil at the end of the text.
  mutating func next(in bytes: [UInt8]) -> Finding? {
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        if offset + 16 <= buffer.count, isPlain(buffer, at: offset), isPlain(buffer, at: offset + 8) {
          offset += 16
          continue
        }
        let end = min(offset + 16, buffer.count)
        while offset < end {
          let start = offset
          guard let scalar = scalar(in: buffer) else {
            offset += 1
            return Finding(kind: .notUTF8, offset: start)
          }
          if scalar.isForbidden { return Finding(kind: .forbidden(scalar), offset: start) }
        }
      }
      return nil
    }
  }

  /// Whether eight bytes are printable ASCII. Arithmetic on the whole word sets the highest bit of a byte that is not:
  /// those from 80 on have it, 7F gets it by adding 1, those below 20 by taking 20 away.
  private func isPlain(_ buffer: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let low = (word &- 0x2020_2020_2020_2020) & ~word
    let high = word | (word &+ 0x0101_0101_0101_0101)
    return (low | high) & 0x8080_8080_8080_8080 == 0
  }

  /// Decodes the character at `offset` and goes past it; nil, and `offset` untouched, where there is none.
  private mutating func scalar(in buffer: UnsafeRawBufferPointer) -> Unicode.Scalar? {
    let first = UInt32(buffer[offset])
    if first < 0x80 {
      offset += 1
      return Unicode.Scalar(first)
    }
    let (length, least, bits): (Int, UInt32, UInt32)
    switch first {
    case 0xC2...0xDF: (length, least, bits) = (2, 0x80, first & 0x1F)
    case 0xE0...0xEF: (length, least, bits) = (3, 0x800, first & 0x0F)
    case 0xF0...0xF4: (length, least, bits) = (4, 0x10000, first & 0x07)
    default: return nil
    }
    guard offset + length <= buffer.count else { return nil }
    var value = bits
    for index in offset + 1..<offset + length {
      let byte = UInt32(buffer[index])
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | byte & 0x3F
    }
    // Surrogates and values past U+10FFFF are no scalars; a value below the least is written too long.
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    offset += length
    return scalar
  }
}
