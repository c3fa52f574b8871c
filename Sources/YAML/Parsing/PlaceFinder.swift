import Diagnostics

/// The input as libyaml gets it, and the way back from libyaml's marks to positions in the file.
struct PlaceFinder {
  /// The bytes of the part; characters that libyaml stumbles over or takes for line ends, which the check of the text
  /// reports, are replaced one for one.
  let input: ArraySlice<UInt8>

  private let firstLine: Int
  /// Nil where every character is one Unicode scalar, which is nearly always.
  private var counter: CharacterCounter?

  init(_ part: TextPart, of file: SourceFile) {
    self.firstLine = part.firstLine
    let bytes = file.bytes[part.bytes]
    let traits = ByteTraits(bytes)
    self.input = traits.hasForbidden ? ArraySlice(bytes.withoutForbidden) : bytes
    self.counter = traits.hasClusters ? CharacterCounter(input) : nil
  }

  /// The place in the file of one of libyaml's marks; fastest for marks that come in order.
  mutating func position(of mark: YAMLMark) -> SourcePosition {
    let column = counter?.column(of: mark) ?? mark.column + 1
    return SourcePosition(line: firstLine + mark.line, column: column)
  }
}

/// What of a text makes the simple way impossible.
private struct ByteTraits {
  var hasForbidden = false
  var hasClusters = false

  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        index += 1
        if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 { continue }
        guard byte > 0xC2 else {
          // U+0080–009F lie behind C2, whose other characters are harmless.
          let isLatin = byte == 0xC2 && index < buffer.count && buffer[index] >= 0xA0 && buffer[index] < 0xC0
          index += isLatin ? 1 : 0
          hasForbidden = hasForbidden || !isLatin
          continue
        }
        if byte < 0xCC, index < buffer.count, buffer[index] & 0xC0 == 0x80 {
          index += 1
          continue
        }
        // Dashes, quotation marks and the ellipsis: U+2010–2027.
        if byte == 0xE2, index + 1 < buffer.count, buffer[index] == 0x80, (0x90...0xA7).contains(buffer[index + 1]) {
          index += 2
          continue
        }
        hasForbidden = true
        hasClusters = true
        return
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Valid UTF-8 in which U+FFFD stands for each character that must not be there.
  fileprivate var withoutForbidden: [UInt8] {
    let scalars = String(decoding: self, as: UTF8.self).unicodeScalars
    return Array(String(String.UnicodeScalarView(scalars.map { $0.isForbidden ? "\u{FFFD}" : $0 })).utf8)
  }
}
