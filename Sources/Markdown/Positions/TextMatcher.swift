/// Follows a text of the tree through the source that it came from, where escapes and entities make the two differ.
struct TextMatcher {
  let source: ArraySlice<UInt8>
  let flags: NodeRecord.Flags
  /// The place in the source that belongs to `matched`.
  private(set) var offset: Int
  /// How many bytes of the text have been found.
  private(set) var matched = 0

  init(_ source: ArraySlice<UInt8>, at offset: Int, flags: NodeRecord.Flags) {
    self.source = source
    self.offset = offset
    self.flags = flags
  }

  /// Follows the text as far as it agrees with the source, at least `count` bytes of it; false if it does not.
  ///
  /// Where `count` lies within one escape or entity, `offset` stays at its first character.
  mutating func follow(_ text: ArraySlice<UInt8>, count: Int) -> Bool {
    while matched < count {
      skipEqual(text, count: count)
      guard matched < count else { return true }
      let (length, written) = step(text[(text.startIndex + matched)...])
      guard length > 0 else { return false }
      guard matched + length <= count || count == text.count else { return true }
      matched += length
      offset += written
    }
    return true
  }

  /// Goes on as long as source and text are the same and nothing could be an escape.
  private mutating func skipEqual(_ text: ArraySlice<UInt8>, count: Int) {
    while matched < count, offset < source.endIndex, source[offset] == text[text.startIndex + matched],
      source[offset] != UInt8(ascii: "\\"), source[offset] != UInt8(ascii: "&")
    {
      matched += 1
      offset += 1
    }
  }

  /// How many bytes of the text the next character of the source stands for, and how many it is written with.
  private func step(_ text: ArraySlice<UInt8>) -> (length: Int, written: Int) {
    guard let wanted = text.first, let byte = byte(0) else { return (0, 0) }
    if byte == UInt8(ascii: "\\"), let second = self.byte(1) {
      if flags.contains(.inTable), second == UInt8(ascii: "\\"), self.byte(2) == UInt8(ascii: "|") {
        return wanted == UInt8(ascii: "|") ? (1, 3) : (0, 0)
      }
      if second.isPunctuation, !flags.contains(.autolink) { return wanted == second ? (1, 2) : (0, 0) }
    }
    if byte == UInt8(ascii: "&"), let entity = entity(text) { return entity }
    if byte == 0 { return text.starts(with: [0xEF, 0xBF, 0xBD]) ? (3, 1) : (0, 0) }
    return byte == wanted ? (1, 1) : (0, 0)
  }

  private func byte(_ distance: Int) -> UInt8? {
    offset + distance < source.endIndex ? source[offset + distance] : nil
  }

  /// The entity here, if there is one and it stands for what the text has.
  private func entity(_ text: ArraySlice<UInt8>) -> (length: Int, written: Int)? {
    var end = offset + 1
    if byte(1) == UInt8(ascii: "#") { end += 1 }
    while end < source.endIndex, end - offset < 40, source[end].isDigit || source[end].isLetter { end += 1 }
    guard end < source.endIndex, source[end] == UInt8(ascii: ";"), end > offset + 1 else { return nil }
    let name = source[(offset + 1)..<end]
    let written = end + 1 - offset
    if name.first == UInt8(ascii: "#") {
      // Every number of this form is an entity, so the text has one character for it.
      let digits = name.dropFirst()
      let isNumber =
        if let mark = digits.first, mark | 0x20 == UInt8(ascii: "x") {
          1...6 ~= digits.count - 1 && digits.dropFirst().allSatisfy(\.isHexadecimalDigit)
        } else {
          1...7 ~= digits.count && digits.allSatisfy(\.isDigit)
        }
      return isNumber ? (Self.scalarLength(text), written) : nil
    }
    // Of the named ones only the ampersand's stand for a text that begins as the source does.
    guard text.first != UInt8(ascii: "&") || name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8) else {
      return nil
    }
    let length = Self.scalarLength(text)
    let rest = text.dropFirst(length)
    // Some names stand for two characters, the second of which belongs to the first unless the source has it too.
    let second = rest.prefix(Self.scalarLength(rest))
    guard Self.seconds.contains(where: { second.elementsEqual($0.utf8) }),
      !source[(end + 1)...].starts(with: second)
    else { return (length, written) }
    return (length + second.count, written)
  }

  /// What the second character of an entity can be: strokes and variants laid over the first, and the parts of `&fjlig;`
  /// and `&ThickSpace;`.
  private static let seconds = [
    "\u{338}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{333}", "\u{331}", "j", "\u{200A}",
  ]

  /// The length of the character that a text begins with, in bytes.
  private static func scalarLength(_ text: ArraySlice<UInt8>) -> Int {
    guard text.first != nil else { return 0 }
    return 1 + text.dropFirst().prefix(3).prefix { $0 & 0xC0 == 0x80 }.count
  }
}
