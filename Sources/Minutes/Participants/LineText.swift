import Diagnostics

/// The text of a participants line with tidy blanks, and the way back from its bytes to places in the file.
struct LineText {
  /// UTF-8; every run of blanks is one space, none at either end, characters that nobody sees are gone.
  let bytes: [UInt8]
  /// Where each byte stands in `source`; nil where the text was tidy as written.
  private let origins: [Int]?
  private let source: [UInt8]
  private let position: SourcePosition
  /// Whether the text stands in the file as it is, so that places inside it can be told.
  private let isExact: Bool

  /// A text that begins at a position.
  init(_ text: Located<String>, isExact: Bool) {
    source = Array(text.value.utf8)
    position = text.position
    self.isExact = isExact
    if Self.isTidy(source) {
      bytes = source
      origins = nil
    } else {
      (bytes, origins) = Self.tidied([source.indices], of: source)
    }
  }

  private init(_ bytes: [UInt8], origins: [Int], of line: LineText) {
    self.bytes = bytes
    self.origins = origins
    source = line.source
    position = line.position
    isExact = line.isExact
  }

  /// The line without some parts of it, a blank in the place of each.
  func without(_ parts: [Range<Int>]) -> LineText {
    var rest: [Range<Int>] = []
    var next = 0
    for part in parts {
      rest.append(next..<part.lowerBound)
      next = part.upperBound
    }
    rest.append(next..<bytes.count)
    let (kept, origins) = Self.tidied(rest, of: bytes)
    return LineText(kept, origins: origins.map { origin(of: $0) }, of: self)
  }

  /// A part of the line as a line.
  func part(_ range: Range<Int>) -> LineText {
    let range = trimmed(range)
    return LineText(Array(bytes[range]), origins: range.map { origin(of: $0) }, of: self)
  }

  /// A range without the spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// A part as text, without the spaces at its ends.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[trimmed(range)], as: UTF8.self)
  }

  /// A part as text with its place.
  func located(_ range: Range<Int>) -> Located<String> {
    let range = trimmed(range)
    return Located(String(decoding: bytes[range], as: UTF8.self), at: place(ofByte: range.lowerBound))
  }

  /// The place of a byte in the file: the start of the line's text where more cannot be told.
  func place(ofByte offset: Int) -> SourcePosition {
    guard isExact else { return position }
    return position.advanced(by: source[..<min(origin(of: offset), source.count)].characterCount)
  }

  private func origin(of offset: Int) -> Int {
    guard let origins else { return offset }
    return offset < origins.count ? origins[offset] : source.count
  }

  private static func isTidy(_ bytes: [UInt8]) -> Bool {
    var last: UInt8 = 0x20
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x20: if last == 0x20 { return false }
      case 0x21...0x7E: break
      case 0xC2, 0xE2...:
        if DigitMarks.space(bytes, at: index) + DigitMarks.invisible(bytes, at: index) > 0 { return false }
      case 0..<0x20: return false
      default: break
      }
      last = byte
    }
    return last != 0x20
  }

  /// The bytes of some ranges, parted by blanks, and where each stands; one space for each run of blanks.
  private static func tidied(_ ranges: [Range<Int>], of bytes: [UInt8]) -> ([UInt8], [Int]) {
    var result: [UInt8] = []
    var origins: [Int] = []
    result.reserveCapacity(bytes.count)
    origins.reserveCapacity(bytes.count)
    var blank: Int?
    for range in ranges {
      blank = blank ?? range.lowerBound
      var index = range.lowerBound
      while index < range.upperBound {
        let space = DigitMarks.space(bytes, at: index)
        let skipped = space > 0 ? space : DigitMarks.invisible(bytes, at: index)
        if skipped > 0 {
          if space > 0 { blank = blank ?? index }
          index += skipped
          continue
        }
        if let origin = blank, !result.isEmpty {
          result.append(0x20)
          origins.append(origin)
        }
        blank = nil
        result.append(bytes[index])
        origins.append(index)
        index += 1
      }
    }
    return (result, origins)
  }
}

extension Collection<UInt8> {
  /// How many characters (extended grapheme clusters) the UTF-8 has.
  var characterCount: Int {
    var count = 0
    for byte in self {
      // Latin letters and what plain ASCII has: each scalar is a character. Line ends may be pairs, what lies beyond may combine.
      guard byte >= 0x20 && byte < 0xCC else { return String(decoding: self, as: UTF8.self).count }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }
}
