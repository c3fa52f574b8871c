import Diagnostics

/// The input as libyaml gets it, and the way back from libyaml's marks to positions in the file.
struct PlaceFinder {
  /// The bytes of the part; characters that libyaml stumbles over or takes for line ends, which the check of the text
  /// reports, are replaced one for one.
  let input: ArraySlice<UInt8>

  private let firstLine: Int
  /// The number of the last line, from 0; nil as long as nobody has asked.
  private var lastLine: Int?
  /// Nil where every character is one Unicode scalar, which is nearly always.
  private var counter: CharacterCounter?
  /// Nil where no `#` stands in the text.
  private let comments: CommentFinder?

  init(_ part: TextPart, of file: SourceFile) {
    self.firstLine = part.firstLine
    let bytes = file.bytes[part.bytes]
    let traits = ByteTraits(bytes)
    self.input = traits.isUnusual ? ArraySlice(bytes.withoutForbidden) : bytes
    self.comments = traits.hasHash ? CommentFinder(input) : nil
    self.counter = traits.isUnusual ? CharacterCounter(input) : nil
  }

  /// The place in the file of one of libyaml's marks; fastest for marks that come in order.
  mutating func position(of mark: YAMLMark) -> SourcePosition {
    let column = counter?.column(of: mark) ?? mark.column + 1
    return SourcePosition(line: firstLine + mark.line, column: column)
  }

  /// The place of a value that is not there. libyaml may put it behind the end, on a line that the file does not have.
  mutating func position(ofNothingAt mark: YAMLMark) -> SourcePosition {
    let last = lastLine ?? input.lineBreaks
    lastLine = last
    return mark.line > last ? SourcePosition(line: firstLine + last, column: 1) : position(of: mark)
  }

  /// The `#` of a doubtful comment behind a plain text that ends at a mark.
  mutating func hash(after end: YAMLMark) -> SourcePosition? {
    comments?.hash(after: end).map { position(of: $0) }
  }
}

/// What in a text makes the simple way impossible.
private struct ByteTraits {
  /// Characters beyond Latin letters and typographic signs: some of them are forbidden, some join others.
  var isUnusual = false
  var hasHash = false

  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        index += 1
        if byte == UInt8(ascii: "#") { hasHash = true }
        if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 { continue }
        let second = index < buffer.count ? buffer[index] : 0
        let third = index + 1 < buffer.count ? buffer[index + 1] : 0
        switch (byte, second, third) {
        // U+00A0–02FF.
        case (0xC2, 0xA0...0xBF, _), (0xC3...0xCB, 0x80...0xBF, _): index += 1
        // Dashes, quotation marks and the ellipsis: U+2010–2027.
        case (0xE2, 0x80, 0x90...0xA7): index += 2
        default: isUnusual = true
        }
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// How many line ends there are.
  fileprivate var lineBreaks: Int {
    indices.count { self[$0] == 0x0A ? $0 == startIndex || self[$0 - 1] != 0x0D : self[$0] == 0x0D }
  }

  /// Valid UTF-8 in which U+FFFD stands for each character that must not be there.
  fileprivate var withoutForbidden: [UInt8] {
    let scalars = String(decoding: self, as: UTF8.self).unicodeScalars
    return Array(String(String.UnicodeScalarView(scalars.map { $0.isForbidden ? "\u{FFFD}" : $0 })).utf8)
  }
}
