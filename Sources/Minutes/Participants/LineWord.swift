/// A word of a participants line: a run without blanks, parted also where a digit follows letters (`punkterne1-3`).
struct LineWord {
  /// The bytes of the line.
  let range: Range<Int>
  /// What it is compared by; empty for a dash or other mark that stands alone.
  let slug: String
  /// Whether it begins with a capital, or with a letter of an alphabet that has none.
  let isCapitalised: Bool
  /// `Sundheds-` in `Sundheds- og Seniorchef`.
  let endsInHyphen: Bool

  init(_ range: Range<Int>, in bytes: [UInt8]) {
    self.range = range
    slug = Slug.make(bytes[range])
    endsInHyphen = range.count > 1 && bytes[range.upperBound - 1] == UInt8(ascii: "-")
    let first = bytes[range.lowerBound]
    if first < 0x80 {
      isCapitalised = first.isASCIIUppercase
    } else if first == 0xC3 {
      // À to Þ, æ ø å among them in lower case.
      isCapitalised = range.count > 1 && bytes[range.lowerBound + 1] < 0x9F
    } else {
      let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first
      isCapitalised = scalar.map { $0.properties.isAlphabetic && !$0.properties.isLowercase } ?? false
    }
  }

  /// The words of a part of a line.
  static func words(of range: Range<Int>, in line: LineText) -> [LineWord] {
    let bytes = line.bytes
    var result: [LineWord] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x20 {
        index += 1
        continue
      }
      let start = index
      var hasLetter = false
      while index < range.upperBound, bytes[index] != 0x20 {
        let isDigit = bytes[index].isASCIIDigit
        if isDigit, hasLetter { break }
        hasLetter = hasLetter || (!isDigit && bytes[index].isASCIILetter)
        index += 1
      }
      result.append(LineWord(start..<index, in: bytes))
    }
    return result
  }
}
