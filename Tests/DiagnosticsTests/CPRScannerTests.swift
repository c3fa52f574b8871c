import Diagnostics
import Testing

@Suite("Numbers that look like a CPR number")
struct CPRScannerTests {
  private func found(_ text: String, as place: CPRScanner.Place = .text) -> [String] {
    let bytes = Array(text.utf8)
    return CPRScanner.ranges(in: bytes, as: place).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "with a hyphen, a space, a full stop or nothing between",
    arguments: [
      "010180-1234", "0101801234", "010180 1234", "010180.1234", "010180\u{A0}1234", "010180–1234",
      "010180\u{2010}1234",
      "010180\u{2011}1234", "010180\u{2212}1234", "010180\u{202F}1234", "311299-0000", "290200-1234", "290204-1234",
    ])
  func forms(number: String) {
    #expect(found(number) == [number])
    #expect(found("(\(number)).") == [number])
    #expect(found("x\(number)y") == [number])
  }

  @Test(
    "what is none",
    arguments: [
      "320180-1234", "000180-1234", "011380-1234", "010080-1234", "310480-1234", "300280-1234", "290201-1234",
      "010180-123",
      "010180-12345", "1010180-1234", "10101801234", "01018012345", "010180--1234", "010180 - 1234", "010180/1234",
      "010180  1234", "01-01-80-1234", "2019-010180-1234", "010180-1234-5", "010180–1234–5", "2019-065072-9",
      "01018-01234",
    ])
  func none(text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("characters that nobody sees do not hide one")
  func invisible() {
    #expect(found("a 01\u{AD}0180\u{200B}-1234.") == ["01\u{AD}0180\u{200B}-1234"])
    #expect(found("0101801234\u{2060}5").isEmpty)
  }

  @Test("in an address only the form with the hyphen counts")
  func addresses() {
    #expect(found("https://example.org/010180-1234.pdf", as: .address) == ["010180-1234"])
    #expect(found("/0101801234 /010180.1234 /010180 1234", as: .address).isEmpty)
  }

  @Test("several are found apart")
  func several() {
    #expect(found("010180-1234010180-1234").isEmpty)
    #expect(found("010180-1234, 020280 1234") == ["010180-1234", "020280 1234"])
  }

  @Test("masking keeps the length of the text")
  func masking() {
    #expect("Æ 010180-1234 og 2019-065072-9".withoutCPRNumbers == "Æ ••••••-•••• og 2019-065072-9")
    #expect("Intet".withoutCPRNumbers == "Intet")
  }

  @Test("cut characters at the end are no trouble", arguments: ["010180\u{2013}", "010180\u{A0}", "010180-12"])
  func cut(text: String) {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      #expect(CPRScanner.ranges(in: bytes).isEmpty)
      bytes.removeLast()
    }
  }
}
