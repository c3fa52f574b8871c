/// A run of whole lines of a `SourceFile`: the front matter, the text below it, or all of it.
public struct TextPart: Hashable, Sendable {
  /// The bytes of the file that belong to it.
  public let bytes: Range<Int>
  /// The line of the file, from 1, that its first byte stands on.
  public let firstLine: Int

  /// A part that begins at the start of a line.
  public init(bytes: Range<Int>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
  }
}

extension SourceFile {
  /// The whole text, without a byte order mark.
  public var whole: TextPart {
    TextPart(bytes: textStart..<bytes.count, firstLine: 1)
  }

  /// Where the text begins: 3 behind a UTF-8 byte order mark, else 0.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
