public import Diagnostics
public import Markdown

/// Finds words in capitals that are no names: what a reader outside the house may not know.
public struct AbbreviationFinder: Sendable {
  private let known: Set<String>

  /// Lengths of an abbreviation; what is longer is a word that somebody wrote in capitals.
  static let lengths = 2...6

  /// - Parameter known: the abbreviations that need no explanation here, besides those that everybody knows.
  public init(language: Language, known: Set<String>) {
    self.known = known.union(language.advice.knownAbbreviations)
  }

  /// The abbreviations of a text, each once with the first place where it stands, in the order written.
  public func abbreviations(in document: MarkdownDocument) -> [Located<String>] {
    var result: [Located<String>] = []
    var seen: Set<String> = []
    var text = InlineText()
    for block in document.subtree(of: document.root) where document.kind(of: block).holdsInlines {
      text.read(block, of: document)
      // A line in capitals is a heading or a cry, and says nothing of its words.
      guard Self.hasSmallLetters(text.bytes) else { continue }
      for range in Self.words(in: text.bytes) {
        guard let run = text.run(at: range.lowerBound), text.runs[run].kind == .text else { continue }
        let word = String(decoding: text.bytes[range], as: UTF8.self)
        guard Self.isAbbreviation(word), !known.contains(word), seen.insert(word).inserted else { continue }
        result.append(Located(word, at: text.position(of: range.lowerBound, in: document)))
      }
    }
    return result
  }

  /// The runs of letters that stand alone: no part of an address, a number or another word. A hyphen may follow, as in
  /// `SKU-møde`, and a genitive s.
  private static func words(in bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let start = index
      while case let length = wordLength(in: bytes, at: index), length > 0 { index += length }
      guard index > start else {
        index += 1
        continue
      }
      var end = index
      if end - start > 2, bytes[end - 1] == UInt8(ascii: "s") { end -= 1 }
      if start > 0, joins(bytes[start - 1]) { continue }
      if index < bytes.count, bytes[index] != UInt8(ascii: "-"), joins(bytes[index]),
        wordLength(in: bytes, at: index + 1) > 0
      {
        continue
      }
      result.append(start..<end)
    }
    return result
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    guard lengths.contains(word.count), word.allSatisfy({ $0.isLetter && $0.isUppercase }) else { return false }
    // Roman numerals count something.
    return !word.allSatisfy { "IVXLC".contains($0) }
  }

  private static func hasSmallLetters(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 &- 0x61 < 26 } }

  /// How many bytes the letter or digit at a place takes, 0 where there is none. Of the letters beyond ASCII those of the Latin
  /// alphabets count (U+00C0 to U+017F), so that quotation marks and dashes end a word.
  private static func wordLength(in bytes: [UInt8], at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return 1 }
    return (0xC3...0xC5).contains(byte) ? 2 : 0
  }

  /// What makes one word, or an address, of two.
  private static func joins(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "_")].contains(byte)
  }
}
