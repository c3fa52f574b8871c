import Diagnostics
import Testing

@Suite("Places in a file")
struct SourceFileTests {
  private func file(_ text: String) -> SourceFile { SourceFile(path: "a.md", bytes: Array(text.utf8)) }

  @Test(
    "lines end with LF, CRLF or a lone CR; a byte order mark takes no column",
    arguments: ["ab\ncd\n\nef", "ab\r\ncd\r\n\r\nef", "ab\rcd\r\ref", "\u{FEFF}ab\ncd\r\n\ref"])
  func lineEnds(_ text: String) {
    let file = file(text)
    #expect((1...5).map(file.line) == ["ab", "cd", "", "ef", nil])
    let places = ["a", "b", "c", "d", "e", "f"].map { letter in
      file.bytes.firstIndex(of: Array(letter.utf8)[0]).map(file.position(ofByte:))
    }
    let expected = [(1, 1), (1, 2), (2, 1), (2, 2), (4, 1), (4, 2)]
    #expect(places == expected.map { SourcePosition(line: $0.0, column: $0.1) })
  }

  @Test("columns count characters, not bytes")
  func characters() {
    let text = "Rådhus 👩‍👩‍👧 i Gødstrup\nÆrø!"
    let file = file(text)
    let g = text.utf8.distance(from: text.startIndex, to: text.firstIndex(of: "G") ?? text.endIndex)
    #expect(file.position(ofByte: g) == SourcePosition(line: 1, column: 12))
    #expect(file.position(ofByte: file.bytes.count - 1) == SourcePosition(line: 2, column: 4))
  }

  @Test("an offset outside the file gives its start or its end", arguments: ["ab\ncd", "\u{FEFF}ab\ncd"])
  func outside(_ text: String) {
    #expect(file(text).position(ofByte: -5) == .start)
    #expect(file(text).position(ofByte: 0) == .start)
    #expect(file(text).position(ofByte: 99) == SourcePosition(line: 2, column: 3))
  }

  @Test("a file that ends with a line end has an empty last line, an empty file has one")
  func lastLine() {
    #expect(file("a\n").line(2) == "")
    #expect(file("").line(1) == "")
    #expect(file("").line(2) == nil)
    #expect(file("").position(ofByte: 0) == .start)
  }

  @Test(
    "a table of lines has the same lines, and none that is longer than asked for",
    arguments: ["", "a", "a\n", "\u{FEFF}a\r\nb\rc\n\nd"])
  func lineTable(_ text: String) {
    let (file, table) = (file(text), LineTable(file(text)))
    for number in -1...7 { #expect(table.text(of: number) == file.line(number)) }
    #expect(LineTable(self.file("æ\nab\n")).text(of: 1, upTo: 1) == nil)
    #expect(LineTable(self.file("æ\nab\n")).text(of: 2, upTo: 2) == "ab")
  }

  @Test("a cursor finds the same places, forwards and backwards")
  func cursor() {
    let file = file("\u{FEFF}Ærø\r\nb\rc\n\n👍 ok\r\n")
    var cursor = PositionCursor(file)
    let starts = file.bytes.indices.filter { file.bytes[$0] & 0xC0 != 0x80 } + [file.bytes.count]
    for offset in starts + starts.reversed() {
      #expect(cursor.position(ofByte: offset) == file.position(ofByte: offset))
    }
  }

  @Test("the path is shown below the folder that the user named")
  func displayPath() {
    #expect(SourceFile(path: "site.yml", bytes: []).displayPath == "content/site.yml")
    #expect(SourceFile(path: "site.yml", root: "../indhold", bytes: []).displayPath == "../indhold/site.yml")
    #expect(SourceFile(path: "site.yml", root: "", bytes: []).displayPath == "site.yml")
  }

  @Test("the whole of a file leaves out the byte order mark")
  func whole() {
    #expect(file("\u{FEFF}ab").whole == TextPart(bytes: 3..<5, firstLine: 1))
    #expect(file("ab").whole == TextPart(bytes: 0..<2, firstLine: 1))
  }
}
