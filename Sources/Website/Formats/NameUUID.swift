/// A UUID made of a name (RFC 9562, version 5): the same name has the same one on every machine, for good.
enum NameUUID {
  /// The space of names that ours belong to. It never changes: it is part of every id that a feed or a calendar has given.
  private static let namespace: [UInt8] = [
    0x1F, 0x5C, 0x0B, 0x6A, 0x93, 0xD4, 0x4E, 0x27, 0xA8, 0x3B, 0x6E, 0x90, 0xC4, 0x52, 0x7D, 0x18,
  ]

  /// The UUID in its usual spelling: `74738ff5-5367-5958-9aee-98fffdcd1876`.
  static func make(of name: String) -> String {
    var bytes = Array(SHA1.digest(of: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
