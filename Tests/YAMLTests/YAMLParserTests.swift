import Diagnostics
import Testing

@testable import YAML

@Suite("YAML as nodes")
struct YAMLParserTests {
  @Test("texts, lists and keys have their places")
  func places() {
    let text = """
      cluster: nord
      participants:
        Gæster:
          - Leif Serup, direktør
          - { name: "Lotte", items: [1, 2] }

      """
    #expect(
      parse(text).value?.outline
        == #"{cluster@1:1: "nord"@1:10, participants@2:1: {Gæster@3:3: ["Leif Serup, direktør"@4:7, "#
        + #"{name@5:9: "Lotte"@5:16, items@5:24: ["1"@5:32, "2"@5:35]}]}}"#)
  }

  @Test(
    "every scalar is the text it is",
    arguments: [
      "13:00", "no", "yes", "true", "null", "~", "2022-08-26", "0o17", "1e3", "0x1F", "1_000", ".inf", "2023?",
      "1/2022", "13.00-15.00", "<b>", "100 %", "a:b", "a#b", "-1", "?a",
    ])
  func texts(_ text: String) {
    let reading = parse("value: \(text)\n")
    #expect(reading.value?.outline == "{value@1:1: \(text.jsonQuoted)@1:8}")
    #expect(reading.faults.isEmpty)
  }

  @Test("nothing is the empty text, a text of nothing too")
  func nothing() {
    #expect(parse("a:\nb: ''\n").value?.outline == #"{a@1:1: ""@1:3, b@2:1: ""@2:5}"#)
    #expect(parse("").value?.outline == #"""@1:1"#)
    #expect(parse("# only a comment\n").value?.outline == #"""@1:1"#)
  }

  @Test("a text in quotes begins behind the quotation mark, and its escapes are read")
  func quotes() {
    #expect(parse(#"a: "x\u00e6\ty""#).value?.outline == #"{a@1:1: "xæ\ty"@1:5}"#)
    #expect(parse("a: 'Det''s godt'").value?.outline == #"{a@1:1: "Det's godt"@1:5}"#)
  }

  @Test("how a text was written is told")
  func styles() {
    func style(_ text: String) -> ScalarStyle? {
      guard case .scalar(_, let style) = parse(text).value?.content else { return nil }
      return style
    }
    #expect(style("a b") == .plain)
    #expect(style("'a b'") == .quoted)
    #expect(style("a\n b") == .wrapped)
    #expect(style("\"a\n b\"") == .wrapped)
    #expect(style("|\n a\n") == .block)
    #expect(style(">\n a\n") == .block)
  }

  @Test("lines end with LF, CRLF or a lone CR", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    #expect(
      parse(["a: b", "c:", "- d", ""].joined(separator: end)).value?.outline
        == #"{a@1:1: "b"@1:4, c@2:1: ["d"@3:3]}"#)
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() {
    #expect(parse("\u{FEFF}a: b\n").value?.outline == #"{a@1:1: "b"@1:4}"#)
  }

  @Test("columns count characters, however many parts they have")
  func columns() {
    #expect(
      parse("[👩‍👩‍👧, e\u{301}e\u{301}, x]\n- y").faults == ["2:1 yaml-indentation"])
    #expect(
      parse("a: [👩‍👩‍👧, e\u{301}e\u{301}, x]\n🇩🇰: [漢, {b: c}]\n").value?.outline
        == "{a@1:1: [\"👩‍👩‍👧\"@1:5, \"e\u{301}e\u{301}\"@1:8, \"x\"@1:12], "
        + "🇩🇰@2:1: [\"漢\"@2:5, {b@2:9: \"c\"@2:12}]}")
  }

  @Test("a part of a file counts its lines from the top of the file")
  func part() {
    let file = SourceFile(path: "a.md", bytes: Array("---\na: b\n---\nText: [\n".utf8))
    var parser = YAMLParser(TextPart(bytes: 4..<9, firstLine: 2), of: file)
    #expect(parser.parse()?.outline == #"{a@2:1: "b"@2:4}"#)
    #expect(parser.diagnostics.isEmpty)
  }

  @Test("what the check of the text reports does not shift the places behind it")
  func forbidden() {
    let reading = parse("a: b\u{2028}c\nd: e\u{7}f\n\u{85}g: [h\u{2029}, i]\nj: @k\n")
    #expect(reading.faults == ["4:4 yaml-reserved-start"])
    #expect(parse("a\u{2028}b: c\nd: \u{1B}e\n").value?.outline == "{a�b@1:1: \"c\"@1:6, d@2:1: \"�e\"@2:4}")
  }

  @Test("a start line without closing line is one document, a directive is none of ours")
  func documentStart() {
    #expect(parse("---\na: b\n").value?.outline == #"{a@2:1: "b"@2:4}"#)
    #expect(parse("%YAML 1.1\n---\na: b\n").value?.outline == #"{a@3:1: "b"@3:4}"#)
  }

  @Test(
    "where there is nothing, that is said of the first line, which the text has",
    arguments: ["---", "--- ", "---\n #", "---\n", ""])
  func nothing(_ text: String) {
    #expect(parse(text).value?.outline == #"""@1:1"#)
  }

  @Test("a key that is not there stands on a line that is")
  func emptyKey() {
    #expect(parse("? ").value?.outline == #"{@1:2: ""@1:1}"#)
    #expect(parse("a: b\n? ").value?.outline == #"{a@1:1: "b"@1:4, @2:2: ""@2:1}"#)
  }

  @Test("more values than anybody writes are refused, where there are too many")
  func tooMany() {
    let reading = parse("a: [" + String(repeating: "x,", count: 200_001) + "]\n")
    #expect(reading.value == nil)
    #expect(reading.faults == ["1:400003 yaml-too-many-values"])
  }
}
