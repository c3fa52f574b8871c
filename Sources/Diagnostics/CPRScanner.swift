/// Finds what may be a Danish CPR number: six digits that make a date, an optional hyphen, space or dot, four digits.
///
/// It stands at the bottom of the house because two need it: the check of all published text, and the printer, which never
/// lets such a number out in a message. Modulus 11 proves nothing since 2007, so it is not asked.
public enum CPRScanner {
  /// What kind of text is searched.
  public enum Place: Sendable {
    /// Text that readers see.
    case text
    /// The address of a link: only the form with the hyphen counts, since addresses are full of long numbers.
    case address
  }

  /// The ranges of `bytes` (UTF-8) that look like a CPR number, in order and apart from one another.
  ///
  /// A number within a longer run of digits, or within a longer group of digits and hyphens such as a case number, is none.
  /// Characters that nobody sees (soft hyphen, zero-width space) do not hide one.
  public static func ranges(in bytes: [UInt8], as place: Place = .text) -> [Range<Int>] {
    guard hasInvisible(bytes) else { return visibleRanges(in: bytes, as: place) }
    var visible: [UInt8] = []
    var origins: [Int] = []
    var index = 0
    while index < bytes.count {
      let hidden = DigitMarks.invisible(bytes, at: index)
      if hidden > 0 {
        index += hidden
      } else {
        visible.append(bytes[index])
        origins.append(index)
        index += 1
      }
    }
    return visibleRanges(in: visible, as: place).map { origins[$0.lowerBound]..<(origins[$0.upperBound - 1] + 1) }
  }

  private static func hasInvisible(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] >= 0xC2 && DigitMarks.invisible(bytes, at: $0) > 0 }
  }

  private static func visibleRanges(in bytes: [UInt8], as place: Place) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDecimalDigit else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isDecimalDigit { index += 1 }
      guard let end = end(ofNumberWith: start..<index, in: bytes, as: place) else { continue }
      if !isPartOfLongerGroup(start..<end, in: bytes) { result.append(start..<end) }
      index = end
    }
    return result
  }

  /// Where the number ends that begins with a whole run of digits.
  private static func end(ofNumberWith run: Range<Int>, in bytes: [UInt8], as place: Place) -> Int? {
    guard run.count == 6 || run.count == 10, isDate(bytes, at: run.lowerBound) else { return nil }
    if run.count == 10 { return place == .text ? run.upperBound : nil }
    let hyphen = DigitMarks.hyphen(bytes, at: run.upperBound)
    var separator = hyphen
    if separator == 0, place == .text {
      separator = DigitMarks.space(bytes, at: run.upperBound)
      if separator == 0, run.upperBound < bytes.count, bytes[run.upperBound] == UInt8(ascii: ".") { separator = 1 }
    }
    guard separator > 0 else { return nil }
    let start = run.upperBound + separator
    var end = start
    while end < bytes.count, bytes[end].isDecimalDigit { end += 1 }
    return end - start == 4 ? end : nil
  }

  /// Whether digits and a hyphen stand directly before the number, or a hyphen and a digit directly behind it.
  private static func isPartOfLongerGroup(_ number: Range<Int>, in bytes: [UInt8]) -> Bool {
    let behind = number.upperBound + DigitMarks.hyphen(bytes, at: number.upperBound)
    if behind > number.upperBound, behind < bytes.count, bytes[behind].isDecimalDigit { return true }
    let before = number.lowerBound - DigitMarks.hyphen(bytes, before: number.lowerBound)
    return before < number.lowerBound && before > 0 && bytes[before - 1].isDecimalDigit
  }

  /// Whether six digits are day, month and year of some century.
  private static func isDate(_ bytes: [UInt8], at start: Int) -> Bool {
    func pair(_ offset: Int) -> Int { Int(bytes[start + offset] - 0x30) * 10 + Int(bytes[start + offset + 1] - 0x30) }
    let day = pair(0)
    let last =
      switch pair(2) {
      case 1, 3, 5, 7, 8, 10, 12: 31
      case 4, 6, 9, 11: 30
      case 2: pair(4) % 4 == 0 ? 29 : 28
      default: 0
      }
    return day >= 1 && day <= last
  }
}

extension String {
  /// The text with `•` for each digit of what looks like a CPR number; as many characters as before.
  public var withoutCPRNumbers: String {
    let bytes = Array(utf8)
    let ranges = CPRScanner.ranges(in: bytes)
    guard !ranges.isEmpty else { return self }
    var result: [UInt8] = []
    var next = 0
    for range in ranges {
      result += bytes[next..<range.lowerBound]
      for byte in bytes[range] { if byte.isDecimalDigit { result += "•".utf8 } else { result.append(byte) } }
      next = range.upperBound
    }
    return String(decoding: result + bytes[next...], as: UTF8.self)
  }
}
