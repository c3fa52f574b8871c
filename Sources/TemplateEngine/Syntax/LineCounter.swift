/// Counts lines up to given places, asked for from first to last.
struct LineCounter {
  private let bytes: [UInt8]
  private var line = 1
  private var counted = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line, from 1, of a byte at or after the last one asked for.
  mutating func line(of offset: Int) -> Int {
    while counted < offset {
      if bytes[counted] == UInt8(ascii: "\n") { line += 1 }
      counted += 1
    }
    return line
  }
}
