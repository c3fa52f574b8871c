public import Diagnostics

/// Alphabetical order by language.
///
/// Words are compared first by letters, then by accents, then by case. Danish (Retskrivningsordbogen): æ, ø and å come last, `aa`
/// is å, ä is æ, ö is ø, ü is y, capitals go first. English: the 26 letters, small letters go first. A blank comes before any
/// letter, so that `Lone Lex` stands before `Lonely`; hyphens and full stops count as blanks. Digits come before letters,
/// letters of other alphabets behind.
public enum Collation {
  /// The key of a name.
  public static func key(_ text: String, in language: LanguageCode) -> CollationKey {
    var writer = KeyWriter(language: language)
    var copy = text
    copy.withUTF8 { writer.append($0) }
    return CollationKey(bytes: writer.key(behind: text))
  }
}

private struct KeyWriter {
  let isDanish: Bool
  private var letters: [UInt8] = []
  private var accents: [UInt8] = []
  private var cases: [UInt8] = []
  private var isParted = false
  /// Whether the last letter was a plain a that another a makes an å.
  private var isAfterA = false

  /// Weights; 0 is the end.
  private enum Weight {
    static let blank: UInt8 = 1
    static let digits: UInt8 = 0x10
    static let letters: UInt8 = 0x20
    static let ae: UInt8 = 0x3A
    static let oe: UInt8 = 0x3B
    static let aa: UInt8 = 0x3C
    static let others: UInt8 = 0x40
  }

  init(language: LanguageCode) {
    isDanish = language == .da
    letters.reserveCapacity(128)
  }

  /// The whole key. Accents and cases are cut after the last that is not plain.
  func key(behind text: String) -> [UInt8] {
    var result = letters
    result.append(0)
    result += accents[..<(accents.lastIndex { $0 != 1 }.map { $0 + 1 } ?? 0)]
    result.append(0)
    result += cases
    result.append(0)
    result += text.utf8
    return result
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = ScalarReader(bytes)
    while let scalar = reader.next() {
      switch scalar.value {
      case 0x61...0x7A: addLetter(UInt8(truncatingIfNeeded: scalar.value) - 0x61, isUppercase: false)
      case 0x41...0x5A: addLetter(UInt8(truncatingIfNeeded: scalar.value) - 0x41, isUppercase: true)
      case 0x30...0x39: add(Weight.digits + UInt8(truncatingIfNeeded: scalar.value) - 0x30)
      case 0..<0x80: part()
      default: add(scalar)
      }
    }
  }

  private mutating func addLetter(_ letter: UInt8, isUppercase: Bool) {
    if isDanish, letter == 0, isAfterA, !isParted {
      letters[letters.count - 1] = Weight.aa
      accents[accents.count - 1] = 2
      isAfterA = false
    } else {
      add(Weight.letters + letter, isUppercase: isUppercase)
      isAfterA = letter == 0
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if LatinLetters.isInvisible(scalar) { return }
    if LatinLetters.isMark(scalar) { return addMark(scalar) }
    if let parts = LatinLetters.parts(of: scalar) {
      if isDanish, let weight = danishWeight(of: scalar) {
        return add(weight.letter, accent: weight.accent, isUppercase: parts.isUppercase)
      }
      parts.base.withUTF8Buffer { base in
        // Outside Danish a ring is an accent and not a second a.
        let isRing = base.count == 2 && base[0] == 0x61 && base[1] == 0x61
        for byte in isRing ? base[..<1] : base[...] {
          add(Weight.letters + byte - 0x61, accent: parts.accent + 1, isUppercase: parts.isUppercase)
        }
      }
    } else if scalar.properties.isAlphabetic {
      part(false)
      letters += [
        Weight.others, UInt8(scalar.value >> 16), UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value & 0xFF),
      ]
    } else {
      part()
    }
  }

  /// The weights of the letters that Danish has besides the 26, and of those it files with them.
  private func danishWeight(of scalar: Unicode.Scalar) -> (letter: UInt8, accent: UInt8)? {
    switch scalar {
    case "æ", "Æ": (Weight.ae, 1)
    case "ä", "Ä": (Weight.ae, 2)
    case "ǽ", "Ǽ": (Weight.ae, 3)
    case "ø", "Ø": (Weight.oe, 1)
    case "ö", "Ö": (Weight.oe, 2)
    case "ő", "Ő": (Weight.oe, 3)
    case "ǿ", "Ǿ": (Weight.oe, 4)
    case "å", "Å": (Weight.aa, 1)
    case "ǻ", "Ǻ": (Weight.aa, 3)
    case "ü", "Ü": (Weight.letters + 24, 60)
    default: nil
    }
  }

  /// A mark in a scalar of its own belongs to the letter before it.
  private mutating func addMark(_ mark: Unicode.Scalar) {
    guard let last = letters.indices.last, letters.count == accents.count, !isParted else { return }
    if isDanish {
      switch (letters[last], mark) {
      case (Weight.letters, "\u{30A}"): return replaceLast(Weight.aa, 1)
      case (Weight.letters, "\u{308}"): return replaceLast(Weight.ae, 2)
      case (Weight.letters + 14, "\u{308}"): return replaceLast(Weight.oe, 2)
      case (Weight.letters + 20, "\u{308}"): return replaceLast(Weight.letters + 24, 60)
      default: break
      }
    }
    accents[last] = UInt8(truncatingIfNeeded: 0x80 + (mark.value & 0x7F))
  }

  private mutating func replaceLast(_ weight: UInt8, _ accent: UInt8) {
    letters[letters.count - 1] = weight
    accents[accents.count - 1] = accent
    isAfterA = false
  }

  private mutating func add(_ weight: UInt8, accent: UInt8 = 1, isUppercase: Bool = false) {
    part(false)
    letters.append(weight)
    accents.append(accent)
    cases.append(isUppercase == isDanish ? 1 : 2)
    isAfterA = false
  }

  /// Notes that a blank or a mark stands here, or writes the blank that was noted before.
  private mutating func part(_ isHere: Bool = true) {
    if isHere {
      isParted = !letters.isEmpty
    } else if isParted {
      isParted = false
      letters.append(Weight.blank)
      accents.append(1)
      cases.append(1)
    }
  }
}
