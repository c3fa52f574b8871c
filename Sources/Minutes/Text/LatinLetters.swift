/// Which plain letters stand for a Latin letter with accents, strokes or ligatures.
public enum LatinLetters {
  /// A letter taken apart.
  public struct Parts: Sendable {
    /// One or two letters a–z.
    public let base: StaticString
    /// Tells letters of one base apart, from 1, in the order of the table; upper and lower case alike.
    public let accent: UInt8
    /// Whether it is a capital.
    public let isUppercase: Bool
  }

  /// The parts of a scalar from U+00C0; nil for what is no Latin letter.
  public static func parts(of scalar: Unicode.Scalar) -> Parts? {
    let value = Int(scalar.value)
    if value < firstBlock.upperBound {
      return value >= firstBlock.lowerBound ? low[value - firstBlock.lowerBound] : nil
    }
    return secondBlock.contains(value) ? high[value - secondBlock.lowerBound] : nil
  }

  /// Whether a scalar is a mark on the letter before it.
  public static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// Whether a scalar takes no room: soft hyphen, zero-width characters, direction marks.
  public static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Latin-1 Supplement to Latin Extended-B.
  private static let firstBlock = 0xC0..<0x250
  /// Latin Extended Additional.
  private static let secondBlock = 0x1E00..<0x1F00
  private static let low = table(of: firstBlock)
  private static let high = table(of: secondBlock)

  private static func table(of block: Range<Int>) -> [Parts?] {
    var result = [Parts?](repeating: nil, count: block.count)
    func set(_ text: String, _ base: StaticString, _ accent: UInt8, _ isUppercase: Bool) {
      guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first, block.contains(Int(scalar.value))
      else { return }
      let place = Int(scalar.value) - block.lowerBound
      if result[place] == nil { result[place] = Parts(base: base, accent: accent, isUppercase: isUppercase) }
    }
    for (base, letters) in letters {
      for (place, letter) in letters.unicodeScalars.enumerated() {
        let accent = UInt8(truncatingIfNeeded: place + 1)
        set(String(letter), base, accent, false)
        set(letter.properties.uppercaseMapping, base, accent, true)
      }
    }
    return result
  }

  private static let letters: [(base: StaticString, letters: String)] = [
    ("a", "áàâäãāăąǎȁȃȧạảấầẩẫậắằẳẵặḁẚǟǡ"), ("aa", "åǻ"), ("ae", "æǽǣ"), ("b", "ḃḅḇɓƀ"), ("c", "çćĉċčḉƈ"),
    ("d", "ðđďḋḍḏḑḓ"), ("e", "éèêëēĕėęěȅȇẹẻẽếềểễệḕḗḙḛḝȩ"), ("f", "ḟƒ"), ("g", "ĝğġģǧǥǵḡ"), ("h", "ĥħḣḥḧḩḫȟẖ"),
    ("i", "íìîïĩīĭįıǐȉȋḭḯỉịİ"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵĸƙ"), ("l", "łĺļľŀḷḹḻḽƚ"), ("m", "ḿṁṃ"),
    ("n", "ñńņňŉŋǹṅṇṉṋ"), ("o", "óòôöõōŏőǒȍȏơọỏốồổỗộớờởỡợṍṏṑṓǫǭȫȭȯȱ"), ("oe", "øœǿ"), ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"), ("s", "śŝşšșſṡṣṥṧṩ"), ("ss", "ßẞ"), ("t", "ţťŧțṫṭṯṱẗ"), ("th", "þ"),
    ("u", "úùûüũūŭůűųǔǖǘǚǜȕȗụủưứừửữựṳṵṷṹṻ"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏỳỵỷỹẙ"),
    ("z", "źżžẑẓẕƶ"), ("ij", "ĳ"), ("lj", "ǉ"), ("nj", "ǌ"), ("dz", "ǳǆ"),
  ]
}
