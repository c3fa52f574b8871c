import Diagnostics
import Testing

@Suite("Whether a file is a text")
struct TextCheckTests {
  private func check(_ bytes: [UInt8]) -> TextCheck { TextCheck(SourceFile(path: "a.md", bytes: bytes)) }
  private func check(_ text: String) -> TextCheck { check(Array(text.utf8)) }

  private func found(_ check: TextCheck) -> [String] {
    check.diagnostics.map { diagnostic in
      let place = diagnostic.position ?? .start
      return "\(place.line):\(place.column) \(diagnostic.fault.code)"
    }
  }

  @Test(
    "ordinary texts pass",
    arguments: [
      "", "\u{FEFF}# Referat\r\n\r\nPunkt 1\tÆrø\r", "Ærø, 漢字, 👩‍👩‍👧, U+D7FF \u{D7FF}\u{E000}\u{10FFFF}",
      "Direction marks \u{200E}\u{200F} and joiners \u{200C}\u{200D}, soft hyphen \u{AD}, no-break space \u{A0}",
      String(repeating: "sixteen bytes at a time, and then some ", count: 9),
    ])
  func clean(_ text: String) {
    let check = check(text)
    #expect(found(check).isEmpty)
    #expect(check.isReadable)
  }

  @Test(
    "the first byte that is not UTF-8 is shown, and the file is not read on",
    arguments: [
      [0xE6], [0x80], [0xC0, 0xAF], [0xC1, 0x80], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x80], [0xE2, 0x28, 0xA1], [0xFF],
    ] as [[UInt8]])
  func notUTF8(_ bad: [UInt8]) {
    let check = check(Array("Ærø\nrådhus ".utf8) + bad + Array(" og \u{7}".utf8))
    #expect(found(check) == ["2:8 not-utf-8"])
    #expect(!check.isReadable)
  }

  @Test("a character cut off by the end of the file is no character")
  func cutOff() {
    #expect(found(check(Array("a".utf8) + [0xF0, 0x9F, 0x99])) == ["1:2 not-utf-8"])
  }

  @Test("a bad byte is found wherever it lies among plain text", arguments: 0..<40)
  func everyOffset(_ offset: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 40)
    bytes[offset] = 0x1B
    #expect(found(check(bytes)) == ["1:\(offset + 1) control-character"])
    bytes[offset] = 0xE6
    #expect(found(check(bytes)) == ["1:\(offset + 1) not-utf-8"])
  }

  @Test("every byte below 80 passes or does not as it should")
  func ascii() {
    for byte in UInt8(1)...0x7F {
      let isClean = (0x20...0x7E).contains(byte) || [0x09, 0x0A, 0x0D].contains(byte)
      // Eight and more of a kind take the fast way.
      #expect(check([UInt8](repeating: byte, count: 17)).diagnostics.isEmpty == isClean, "byte \(byte)")
    }
  }

  @Test("UTF-16 is told by its mark or by its zero bytes")
  func utf16() {
    #expect(found(check([0xFF, 0xFE, 0x61, 0x00])) == ["1:1 utf-16"])
    #expect(found(check([0xFE, 0xFF, 0x00, 0x61])) == ["1:1 utf-16"])
    let bare = check([0x61, 0x00, 0x62, 0x00])
    #expect(found(bare) == ["1:2 nul-character"])
    #expect(!bare.isReadable)
  }

  @Test("every forbidden character is shown with its place, and the file is read on")
  func forbidden() {
    let check = check("a\u{B}b\n\u{2028}å\u{2029}\u{202E}\u{2066}\r\n\u{85}\u{7F}\u{C}\u{FFFE}")
    #expect(
      found(check) == [
        "1:2 soft-line-break", "2:1 soft-line-break", "2:3 soft-line-break", "2:4 bidirectional-character",
        "2:5 bidirectional-character", "3:1 control-character", "3:2 control-character", "3:3 control-character",
        "3:4 control-character",
      ])
    #expect(check.isReadable)
  }

  @Test("after a hundred of them it is enough")
  func many() {
    let check = check([UInt8](repeating: 0x07, count: 1000))
    #expect(check.diagnostics.count == 101)
    #expect(check.diagnostics.last?.fault.code == "more-control-characters")
    #expect(found(self.check([UInt8](repeating: 0x07, count: 100))).count == 100)
  }

  @Test("16 MiB is the most")
  func size() {
    let largest = [UInt8](repeating: 0x61, count: 16 << 20)
    #expect(check(largest).isReadable)
    let tooLarge = check(largest + [0x61])
    #expect(found(tooLarge) == ["1:1 file-too-large"])
    #expect(!tooLarge.isReadable)
  }
}
