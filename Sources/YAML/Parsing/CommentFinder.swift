/// Knows where a `#` follows a blank but has none behind it, as in `Lokale #5`: YAML takes the rest for a comment,
/// the writer probably did not.
struct CommentFinder {
  /// From the place where the blanks before the `#` begin to the column of the `#` itself.
  private var columns: [YAMLMark: Int] = [:]

  init(_ bytes: ArraySlice<UInt8>) {
    var scanner = LineScanner(bytes)
    while let line = scanner.next() {
      var column = 0
      var blanks: Int?
      for index in line {
        let byte = bytes[index]
        if byte == UInt8(ascii: "#"), let start = blanks, isDoubtful(bytes[index..<line.upperBound].dropFirst().first) {
          columns[YAMLMark(line: scanner.line - 2, column: start)] = column
        }
        if byte == 0x20 || byte == 0x09 {
          blanks = blanks ?? column
        } else {
          blanks = nil
        }
        // Bytes that continue a character take no column.
        if byte & 0xC0 != 0x80 { column += 1 }
      }
    }
  }

  /// The `#` behind a plain text that ends at a mark.
  func hash(after end: YAMLMark) -> YAMLMark? {
    columns[end].map { YAMLMark(line: end.line, column: $0) }
  }

  private func isDoubtful(_ next: UInt8?) -> Bool {
    guard let next else { return false }
    return next != 0x20 && next != 0x09 && next != UInt8(ascii: "#")
  }
}
