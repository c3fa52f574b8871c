import Diagnostics

extension SourceFile {
  /// Whether a text stands in the file at its place exactly as it was read: not folded from several lines, without escapes.
  ///
  /// Where it does, places inside it can be told.
  func hasLiterally(_ text: Located<String>) -> Bool {
    guard let start = byte(at: text.position) else { return false }
    var copy = text.value
    return copy.withUTF8 { wanted in
      bytes.withUnsafeBufferPointer { bytes in
        guard start + wanted.count <= bytes.count else { return false }
        return UnsafeBufferPointer(rebasing: bytes[start..<start + wanted.count]).elementsEqual(wanted)
      }
    }
  }

  /// The byte that a place is at, where the line has nothing but single-scalar characters before it.
  private func byte(at position: SourcePosition) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = whole.bytes.lowerBound
      var line = 1
      while line < position.line {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && (index == bytes.count || bytes[index] != 0x0A)) { line += 1 }
      }
      var column = 1
      while column < position.column {
        guard index < bytes.count, bytes[index] >= 0x20, bytes[index] < 0xCC else { return nil }
        index += 1
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        column += 1
      }
      return index
    }
  }
}
