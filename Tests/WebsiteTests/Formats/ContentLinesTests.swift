import Testing

@testable import Website

@Suite("Lines of calendars")
struct ContentLinesTests {
  private func written(_ text: String, name: StaticString = "SUMMARY") -> [String] {
    var lines = ContentLines()
    lines.line(name, text: text)
    return String(decoding: lines.bytes, as: UTF8.self).components("\r\n")
  }

  @Test("escape what parts values, and leave out what may not stand in them")
  func escaping() {
    #expect(written("a, b; c\\d\nn\u{7}") == ["SUMMARY:a\\, b\\; c\\\\d\\nn", ""])
  }

  @Test("have 75 octets at most and are never folded inside a character", arguments: 0..<8)
  func folding(_ offset: Int) {
    let text = String(repeating: "x", count: offset) + String(repeating: "æ👩‍👩‍👧€, ", count: 40)
    let lines = written(text).dropLast().map { Array($0.utf8) }
    #expect(lines.count > 5)
    #expect(lines.allSatisfy { $0.count <= 75 })
    #expect(lines.dropFirst().allSatisfy { $0.first == 0x20 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    let unfolded = lines[0] + lines.dropFirst().flatMap { $0.dropFirst() }
    #expect(unfolded == Array("SUMMARY:\(text.replacing(",", with: "\\,"))".utf8))
  }

  @Test("of exactly 75 octets are whole")
  func exact() {
    #expect(written(String(repeating: "x", count: 67)).count == 2)
    #expect(written(String(repeating: "x", count: 68)).count == 3)
  }
}

extension String {
  /// The parts between a separator, told apart by bytes: CRLF is one character to Swift.
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var rest = Array(utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: separator.utf8) {
        parts.append([])
        rest = rest.dropFirst(separator.utf8.count)
      } else {
        parts[parts.count - 1].append(byte)
        rest = rest.dropFirst()
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
