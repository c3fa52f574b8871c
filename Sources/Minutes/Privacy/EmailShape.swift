/// The shape of an e-mail address around its `@`.
enum EmailShape {
  /// The range of the address whose `@` stands at `sign`, no further back than `from`; nil where there is none.
  static func range(in bytes: [UInt8], around sign: Int, from: Int) -> Range<Int>? {
    var start = sign
    while start > from, isLocal(bytes, start - 1) { start -= 1 }
    while start < sign, bytes[start] == UInt8(ascii: ".") { start += 1 }
    guard start < sign else { return nil }
    var end = sign + 1
    var lastDot: Int?
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: ".") {
        guard end > sign + 1, end + 1 < bytes.count, isDomain(bytes, end + 1) else { break }
        lastDot = end
      } else if !isDomain(bytes, end) {
        break
      }
      end += 1
    }
    // The last part is letters, at least two: `a@b.dk`.
    guard let lastDot, end - lastDot > 2, bytes[(lastDot + 1)..<end].allSatisfy(\.isASCIILetter) else { return nil }
    return start..<end
  }

  private static func isLocal(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "'"): true
    default: isDomain(bytes, index)
    }
  }

  /// ASCII letters and digits, the hyphen, and the two bytes of `æ ø å` and their like.
  private static func isDomain(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte.isASCIIDigit || byte.isASCIILetter || byte == UInt8(ascii: "-") { return true }
    let isSecond = (0x80...0xBF).contains(byte) && index > 0 && bytes[index - 1] == 0xC3
    return isSecond || (byte == 0xC3 && index + 1 < bytes.count)
  }
}
