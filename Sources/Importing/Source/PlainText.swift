import Diagnostics

/// Text files in the encodings that word processors save them in.
enum PlainText {
  /// The largest text that is read.
  static let limit = 4 << 20

  /// The text of a file: UTF-8, UTF-16 with its mark, else Windows-1252.
  static func decode(_ bytes: [UInt8]) throws(ImportFault) -> String {
    guard bytes.count <= limit else { throw .textTooLarge(limit: limit) }
    let text: String
    if bytes.starts(with: [0xFF, 0xFE]) {
      text = utf16(bytes.dropFirst(2), low: 0)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      text = utf16(bytes.dropFirst(2), low: 1)
    } else if let utf8 = String(validating: bytes, as: UTF8.self) {
      text = utf8
    } else {
      text = String(String.UnicodeScalarView(bytes.map { windows1252($0) }))
    }
    guard !text.unicodeScalars.contains("\0") else { throw .damaged(kind: ".txt") }
    guard text.contains(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else { throw .empty }
    return text
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(special[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// What Windows-1252 has where Latin-1 has control characters.
  private static let special: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
