import Diagnostics

/// The shapes of a Danish telephone number.
enum PhoneShape {
  /// The range of the number whose first digit, country code included, stands at `start`; nil where there is none.
  static func range(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    guard isFree(bytes, before: start) else { return nil }
    if let afterCode = countryCode(in: bytes, at: start) {
      let begin = start > 0 && bytes[start - 1] == UInt8(ascii: "+") ? start - 1 : start
      return international(in: bytes, at: afterCode).map { begin..<$0 }
    }
    let groups = Groups(in: bytes, at: start)
    guard groups.isPhone(in: bytes), isFree(bytes, behind: groups.end), !isAmount(bytes, behind: groups.end) else {
      return nil
    }
    return start..<groups.end
  }

  /// Where the digits behind `+45` or `0045` begin.
  private static func countryCode(in bytes: [UInt8], at start: Int) -> Int? {
    var end: Int
    if start > 0, bytes[start - 1] == UInt8(ascii: "+"), bytes[start...].starts(with: Array("45".utf8)) {
      end = start + 2
    } else if bytes[start...].starts(with: Array("0045".utf8)) {
      end = start + 4
    } else {
      return nil
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: ")") { end += 1 }
    return end + DigitMarks.space(bytes, at: end)
  }

  /// Where eight digits end that may be parted anyhow: the country code says what they are.
  private static func international(in bytes: [UInt8], at start: Int) -> Int? {
    var digits = 0
    var index = start
    while index < bytes.count {
      if bytes[index].isASCIIDigit {
        digits += 1
        index += 1
        if digits == 8 { return index < bytes.count && bytes[index].isASCIIDigit ? nil : index }
      } else {
        let gap = max(DigitMarks.space(bytes, at: index), DigitMarks.hyphen(bytes, at: index))
        guard gap > 0, digits > 0, index + gap < bytes.count, bytes[index + gap].isASCIIDigit else { return nil }
        index += gap
      }
    }
    return nil
  }

  /// Whether nothing before the digits makes them part of something longer: a case number, an amount, a word.
  private static func isFree(_ bytes: [UInt8], before start: Int) -> Bool {
    guard start > 0 else { return true }
    switch bytes[start - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      return start < 2 || !bytes[start - 2].isASCIIDigit
    case UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "="): return false
    case let byte where byte.isASCIILetter || byte.isASCIIDigit: return false
    default:
      guard DigitMarks.hyphen(bytes, before: start) == 0 else { return false }
      let gap = DigitMarks.space(bytes, at: start - 1)
      return gap == 0 || start < 2 || !bytes[start - 2].isASCIIDigit
    }
  }

  /// Whether nothing behind the digits makes them part of something longer.
  private static func isFree(_ bytes: [UInt8], behind end: Int) -> Bool {
    guard end < bytes.count else { return true }
    let byte = bytes[end]
    if byte.isASCIILetter || byte.isASCIIDigit { return false }
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@") { return false }
    let gap = max(DigitMarks.space(bytes, at: end), DigitMarks.hyphen(bytes, at: end))
    let isJoint = gap > 0 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    let next = end + max(gap, 1)
    return !isJoint || next >= bytes.count || !bytes[next].isASCIIDigit
  }

  /// Whether a currency or a per cent sign follows.
  private static func isAmount(_ bytes: [UInt8], behind end: Int) -> Bool {
    let rest = bytes[(end + DigitMarks.space(bytes, at: end))...]
    return ["kr", "DKK", "EUR", "€", "%"].contains { rest.starts(with: $0.utf8) }
  }
}
