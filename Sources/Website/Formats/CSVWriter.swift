/// Writes a table as the CSV that a Danish Excel opens by a double click: UTF-8 with its mark, semicolons, CRLF.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula and would run it: such a text gets an
/// apostrophe in front.
struct CSVWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var isAtStart = true

  /// - Parameters:
  ///   - columns: the headings.
  ///   - capacity: about how many bytes there will be.
  init(columns: [StaticString], capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    for column in columns {
      separate()
      bytes.write(column)
    }
    endRow()
  }

  /// A cell; empty where there is no text.
  mutating func cell(_ text: String?) {
    separate()
    guard var text, !text.isEmpty else { return }
    text.withUTF8 { write($0) }
  }

  /// A cell with a number.
  mutating func cell(_ number: Int?) {
    separate()
    if let number { bytes.write(String(number)) }
  }

  /// A cell with several texts, parted by ` | `.
  mutating func cell(_ texts: [String]) { cell(texts.joined(separator: " | ")) }

  /// Ends the row.
  mutating func endRow() {
    bytes.write("\r\n")
    isAtStart = true
  }

  private mutating func separate() {
    if !isAtStart { bytes.append(UInt8(ascii: ";")) }
    isAtStart = false
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    let isFormula = Self.isFormula(text)
    let needsQuotes = text.contains { $0 < 0x20 || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") }
    guard needsQuotes else {
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether the first character that is no blank begins a formula; the wide forms of East Asian keyboards do so too.
  private static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.firstIndex(where: { $0 > 0x20 }) else { return false }
    switch text[start] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    // U+FF0B, U+FF0D, U+FF1D, U+FF20.
    case 0xEF where start + 2 < text.count && text[start + 1] == 0xBC:
      return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[start + 2])
    // A tabulator or a line's end in front is how some hide one.
    default: return start > 0 && text[0] < 0x20
    }
  }
}
