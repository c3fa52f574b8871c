/// A text file that was read: where it lies and its bytes.
public struct SourceFile: Sendable {
  /// The path below its root with `/` between the parts, e.g. `meetings/nord/2022-08-26-faglig.md`.
  public let path: String
  /// The folder as the user named it, e.g. `content`; empty for none.
  public let root: String
  /// The whole content as it lies on disk.
  public let bytes: [UInt8]

  /// A file of `root` at `path`.
  public init(path: String, root: String = "content", bytes: [UInt8]) {
    self.path = path
    self.root = root
    self.bytes = bytes
  }

  /// The path as messages show it: `content/meetings/nord/2022-08-26-faglig.md`.
  public var displayPath: String { root.isEmpty ? path : root + "/" + path }

  /// A diagnostic about a place in this file; `length` is how many characters the caret underlines.
  public func diagnostic(
    _ fault: any Fault, at position: SourcePosition = .start, length: Int = 1
  ) -> Diagnostic {
    Diagnostic(fault, file: displayPath, at: position, length: length)
  }

  /// The position of a byte; an offset past the end gives the end. LF, CRLF and a lone CR end a line.
  public func position(ofByte offset: Int) -> SourcePosition {
    var cursor = PositionCursor(self)
    return cursor.position(ofByte: offset)
  }

  /// The text of a line (from 1) without its line end; nil past the last line.
  public func line(_ number: Int) -> String? {
    var current = 1
    var start = textStart
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        if current == number { return String(decoding: bytes[start..<index], as: UTF8.self) }
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        current += 1
        start = index + 1
      }
      index += 1
    }
    return current == number ? String(decoding: bytes[start..<bytes.count], as: UTF8.self) : nil
  }
}
