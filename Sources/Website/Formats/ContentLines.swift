/// Writes the content lines of iCalendar (RFC 5545): CRLF, folded at 75 octets and never inside a character, texts escaped.
struct ContentLines {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// How many octets the present line has.
  private var width = 0

  /// The longest line, its end not counted.
  private static let limit = 75

  /// - Parameter capacity: about how many bytes there will be.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// A line whose value the program wrote: `BEGIN:VEVENT`, a date, an address.
  mutating func line(_ name: StaticString, _ value: String) {
    begin(name)
    var value = value
    value.withUTF8 { bytes in
      for index in bytes.indices { put(bytes, at: index) }
    }
    end()
  }

  /// A line whose value is a text that people wrote.
  mutating func line(_ name: StaticString, text: String) {
    begin(name)
    var text = text
    text.withUTF8 { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
          put(UInt8(ascii: "\\"))
          put(bytes, at: index)
        case 0x0A:
          put(UInt8(ascii: "\\"))
          put(UInt8(ascii: "n"))
        // No other control character may stand in a text.
        case 0..<0x20, 0x7F: break
        default: put(bytes, at: index)
        }
      }
    }
    end()
  }

  private mutating func begin(_ name: StaticString) {
    bytes.write(name)
    bytes.append(UInt8(ascii: ":"))
    width = name.utf8CodeUnitCount + 1
  }

  private mutating func end() {
    bytes.write("\r\n")
    width = 0
  }

  /// A byte of a text; where it begins a character the whole of it must fit into the line.
  private mutating func put(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = text[index]
    if byte & 0xC0 != 0x80 { fold(before: byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4) }
    bytes.append(byte)
    width += 1
  }

  private mutating func put(_ byte: UInt8) {
    fold(before: 1)
    bytes.append(byte)
    width += 1
  }

  private mutating func fold(before length: Int) {
    guard width + length > Self.limit else { return }
    bytes.write("\r\n ")
    width = 1
  }
}
