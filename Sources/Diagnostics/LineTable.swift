/// The lines of a file, found once: for whoever asks for many of them.
public struct LineTable: Sendable {
  private let file: SourceFile
  /// The bytes of each line without its end.
  private let lines: [Range<Int>]

  /// Finds the lines of a file; LF, CRLF and a lone CR end one.
  public init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    var lines: [Range<Int>] = []
    var start = file.textStart
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      lines.append(start..<(index - 1))
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      start = index
    }
    lines.append(start..<bytes.count)
    self.lines = lines
  }

  /// The text of a line (from 1) without its line end; nil past the last line, and for one of more bytes than `limit`.
  public func text(of number: Int, upTo limit: Int = .max) -> String? {
    guard lines.indices.contains(number - 1), lines[number - 1].count <= limit else { return nil }
    return String(decoding: file.bytes[lines[number - 1]], as: UTF8.self)
  }
}
