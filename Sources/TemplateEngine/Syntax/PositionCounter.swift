/// Counts lines and characters up to given places, asked for from first to last, so that all together cost one pass.
struct PositionCounter {
  private let bytes: [UInt8]
  private var line = 1
  private var column = 1
  private var counted = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Line and column, both from 1, of a byte at or after the last one asked for.
  mutating func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, counted), bytes.count)
    while let newline = bytes[counted..<offset].firstIndex(of: UInt8(ascii: "\n")) {
      line += 1
      column = 1
      counted = newline + 1
    }
    column += String(decoding: bytes[counted..<offset], as: UTF8.self).count
    counted = offset
    return (line, column)
  }
}
