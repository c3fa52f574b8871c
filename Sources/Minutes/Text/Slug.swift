/// The form of a name that addresses and file names are made of: `a`–`z`, digits and single hyphens.
public enum Slug {
  /// The slug of a name: lower case, `æ→ae ø→oe å→aa`, other Latin letters to their base letter, runs of anything else to one
  /// hyphen. Empty where nothing is left.
  public static func make(_ text: some StringProtocol) -> String {
    if let slug = text.utf8.withContiguousStorageIfAvailable({ make($0) }) { return slug }
    return Array(text.utf8).withUnsafeBufferPointer { make($0) }
  }

  /// The slug of a name in UTF-8.
  static func make(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 2 + 2) { room in
      var writer = SlugWriter(room)
      writer.append(bytes)
      return String(decoding: room[..<writer.count], as: UTF8.self)
    }
  }

  /// The slug of part of a text in UTF-8.
  static func make(_ bytes: some Collection<UInt8>) -> String {
    if let slug = bytes.withContiguousStorageIfAvailable({ make($0) }) { return slug }
    return Array(bytes).withUnsafeBufferPointer { make($0) }
  }
}

/// Writes a slug into room that is large enough: two bytes for each byte of the name.
private struct SlugWriter {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0
  /// Whether something that is no letter stands between what was written and what comes.
  private var isParted = false

  init(_ room: UnsafeMutableBufferPointer<UInt8>) {
    self.room = room
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte &- 0x61 < 26 || byte.isASCIIDigit {
        append(byte)
      } else if byte.isASCIIUppercase {
        append(byte | 0x20)
      } else if byte < 0x80 {
        isParted = true
      } else if byte == 0xC3, index < bytes.count, appendDanish(bytes[index]) {
        index += 1
      } else {
        var reader = ScalarReader(bytes, at: index - 1)
        if let scalar = reader.next() { append(scalar) }
        index = reader.offset
      }
    }
  }

  /// Writes æ, ø or å, told by the byte behind C3; false for another.
  private mutating func appendDanish(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xA6, 0x86: append("ae")
    case 0xB8, 0x98: append("oe")
    case 0xA5, 0x85: append("aa")
    default: return false
    }
    return true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let parts = LatinLetters.parts(of: scalar) {
      append(parts.base)
    } else if scalar == "\u{30A}", !isParted, count > 0, room[count - 1] == UInt8(ascii: "a") {
      // An å in two parts, as some systems write it.
      append(UInt8(ascii: "a"))
    } else if !LatinLetters.isMark(scalar), !LatinLetters.isInvisible(scalar) {
      isParted = true
    }
  }

  private mutating func append(_ letters: StaticString) {
    letters.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  private mutating func append(_ byte: UInt8) {
    if isParted, count > 0 {
      room[count] = UInt8(ascii: "-")
      count += 1
    }
    isParted = false
    room[count] = byte
    count += 1
  }
}
