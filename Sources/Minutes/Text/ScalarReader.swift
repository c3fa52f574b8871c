/// Reads valid UTF-8 scalar by scalar; anything else reads as U+FFFD, byte by byte.
public struct ScalarReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The byte that the next scalar begins at.
  public private(set) var offset: Int

  /// A reader of a text, from one of its bytes.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next scalar; nil at the end.
  public mutating func next() -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first < 0x80 || (first >= 0xC2 && first < 0xF5), offset + length <= bytes.count else {
      offset += 1
      return "\u{FFFD}"
    }
    var value = UInt32(length == 1 ? first : first & (0x7F >> UInt8(length)))
    for place in offset + 1..<offset + length {
      guard bytes[place] & 0xC0 == 0x80 else {
        offset += 1
        return "\u{FFFD}"
      }
      value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    offset += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
