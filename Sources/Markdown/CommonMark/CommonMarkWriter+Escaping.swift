/// Characters that could be mistaken for markup.
extension CommonMarkWriter {
  /// Writes a text so that it is read as the same text.
  mutating func writeText(_ bytes: ArraySlice<UInt8>, before next: NodeID?) {
    let isLast = next.map { document.kind(of: $0) == .softBreak || document.kind(of: $0) == .lineBreak } ?? true
    let isInEmphasis = !openMarks.isEmpty
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isEdge = index == 0 || index == scalars.count - 1
      if index == 0, encodesNext, !isWhitespace(scalar), !isPunctuation(scalar) {
        writeEntity(scalar)
      } else if scalar == "\n" || scalar == "\r" {
        write(" ")
      } else if isWhitespace(scalar), isEdge, isInEmphasis || mayBeginBlock || isLast && index == scalars.count - 1 {
        writeEntity(scalar)
      } else {
        if needsBackslash(scalar, at: index, in: scalars) { write("\\") }
        write(Array(String(scalar).utf8))
      }
      encodesNext = false
      if scalar.value > 0x7F || !UInt8(truncatingIfNeeded: scalar.value).isDigit { mayBeginBlock = false }
    }
  }

  /// Writes a destination, title or info string.
  mutating func writeEscaped(_ bytes: [UInt8], always marks: String) {
    for byte in bytes {
      if byte < 0x20 {
        write("&#\(byte);")
        continue
      }
      if marks.utf8.contains(byte) { write("\\") }
      write([byte])
    }
  }

  private func needsBackslash(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalar {
    case "\\", "*", "`", "[", "]", "<": return true
    case "_":
      guard index > 0, let next else { return true }
      return !scalars[index - 1].properties.isAlphabetic || !next.properties.isAlphabetic
    case "&": return next.map { $0 == "#" || $0.properties.isAlphabetic } ?? true
    case "!": return next == nil
    case "#", ">", "+", "-", "=", "~", "|", ":": return mayBeginBlock && !isBehindNumber
    case ".", ")": return mayBeginBlock && isBehindNumber
    default: return false
    }
  }

  /// Whether the line has nothing but digits so far.
  private var isBehindNumber: Bool { text.last?.isDigit == true && !isLineStart }

  // MARK: Characters

  /// The character before the place of writing; nil at the start of a line.
  var lastScalar: Unicode.Scalar? {
    guard !isLineStart else { return nil }
    return String(decoding: text.suffix(4), as: UTF8.self).unicodeScalars.last
  }

  /// Writes the last character again as an entity.
  mutating func encodeLast(_ scalar: Unicode.Scalar) {
    text.removeLast(min(text.count, UTF8.width(scalar)))
    writeEntity(scalar)
  }

  private mutating func writeEntity(_ scalar: Unicode.Scalar) {
    write("&#\(scalar.value);")
  }

  func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spaceSeparator || scalar.value < 0x80 && UInt8(scalar.value).isWhitespace
  }

  /// Punctuation as CommonMark 0.30 has it: all of ASCII's, and Unicode's classes P.
  func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return UInt8(scalar.value).isPunctuation }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
