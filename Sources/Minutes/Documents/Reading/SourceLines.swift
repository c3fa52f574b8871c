import Diagnostics

/// The lines of a file's front matter, to see whether a text stands in the file exactly as it was read: not folded from several
/// lines, without escapes. Where it does, places inside it can be told.
struct SourceLines {
  private let bytes: [UInt8]
  private let firstLine: Int
  private let starts: [Int]

  /// The lines of a part of a file.
  init(_ part: TextPart, of file: SourceFile) {
    bytes = file.bytes
    firstLine = part.firstLine
    starts = file.bytes.withUnsafeBufferPointer { bytes in
      var starts = [part.bytes.lowerBound]
      for index in part.bytes where bytes[index] == 0x0A || bytes[index] == 0x0D {
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        if !isPair { starts.append(index + 1) }
      }
      return starts
    }
  }

  /// Whether a text stands at its place as it is.
  func hold(_ text: Located<String>) -> Bool {
    guard let start = byte(at: text.position) else { return false }
    let wanted = text.value.utf8
    guard start + wanted.count <= bytes.count else { return false }
    return bytes[start..<start + wanted.count].elementsEqual(wanted)
  }

  /// The byte at a place, where every character before it on its line is a single scalar.
  private func byte(at position: SourcePosition) -> Int? {
    guard starts.indices.contains(position.line - firstLine) else { return nil }
    var index = starts[position.line - firstLine]
    for _ in 1..<max(1, position.column) {
      guard index < bytes.count, bytes[index] >= 0x20, bytes[index] < 0xCC else { return nil }
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }
}
