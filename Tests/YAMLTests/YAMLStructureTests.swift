import Diagnostics
import Testing

@testable import YAML

@Suite("What YAML would get wrong in silence")
struct YAMLStructureTests {
  @Test("a key twice in one mapping names the first line, and the first one counts")
  func duplicateKeys() {
    let reading = parse("a: 1\nb:\n  a: 2\n  c: 3\n  a: 4\na: [5]\n")
    #expect(reading.faults == ["5:3 duplicate-key", "6:1 duplicate-key"])
    #expect(reading.diagnostics.first?.fault as? YAMLFault == .duplicateKey("a", firstLine: 3))
    #expect(reading.diagnostics.last?.fault as? YAMLFault == .duplicateKey("a", firstLine: 1))
    #expect(reading.value?.outline == #"{a@1:1: "1"@1:4, b@2:1: {a@3:3: "2"@3:6, c@4:3: "3"@4:6}}"#)
  }

  @Test("a key is found twice in a large mapping too", arguments: [0, 10, 23, 24, 25, 999])
  func duplicateAmongMany(_ which: Int) {
    let text = (0..<1000).map { "k\($0): v\n" }.joined() + "k\(which): w\n"
    let reading = parse(text)
    #expect(reading.faults == ["1001:1 duplicate-key"])
    #expect(reading.diagnostics.first?.fault as? YAMLFault == .duplicateKey("k\(which)", firstLine: which + 1))
  }

  @Test("a key is one text")
  func complexKeys() {
    let reading = parse("[a, b]: c\nd: e\n? {f: g}\n: h\n")
    #expect(reading.faults == ["1:1 yaml-complex-key", "3:3 yaml-complex-key"])
    #expect(reading.value?.outline == #"{d@2:1: "e"@2:4}"#)
  }

  @Test("no-break spaces around a key are reported, and the key counts")
  func noBreakSpaces() {
    let reading = parse("a:\n\u{A0}\u{A0}b: c\nd\u{A0}: e\n")
    #expect(reading.faults == ["2:1 yaml-no-break-space", "3:1 yaml-no-break-space"])
    #expect(reading.value?.outline == #"{a@1:1: ""@1:3, b@2:1: "c"@2:6, d@3:1: "e"@3:5}"#)
  }

  @Test("a hundred levels are read, one more is not")
  func depth() {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + "a" + String(repeating: "]", count: levels)
    }
    #expect(parse(nested(100)).faults.isEmpty)
    let tooDeep = parse(nested(101))
    #expect(tooDeep.faults == ["1:101 yaml-too-deep"])
    #expect(tooDeep.value == nil)
    #expect(parse(String(repeating: "[", count: 1_000_000)).faults == ["1:101 yaml-too-deep"])
    #expect(parse(String(repeating: "- ", count: 100_000)).faults == ["1:201 yaml-too-deep"])
  }

  @Test("a reference stands for what was named")
  func aliases() {
    let reading = parse("a: &x [1, 2]\nb: *x\nc: {d: &y e}\nf: [*y, *x]\n")
    #expect(reading.faults.isEmpty)
    #expect(
      reading.value?.outline
        == #"{a@1:1: ["1"@1:8, "2"@1:11], b@2:1: ["1"@1:8, "2"@1:11], c@3:1: {d@3:5: "e"@3:8}, "#
        + #"f@4:1: ["e"@3:8, ["1"@1:8, "2"@1:11]]}"#)
  }

  @Test("a name given twice means the nearest one above")
  func renamedAnchor() {
    #expect(parse("[&x a, *x, &x b, *x]").value?.outline == #"["a"@1:2, "a"@1:2, "b"@1:12, "b"@1:12]"#)
  }

  @Test("a reference to nothing, or to what it stands in, is an error")
  func strayAliases() {
    #expect(parse("a: *x\nb: &x c\n").faults == ["1:4 yaml-unknown-alias", "2:4 yaml-unused-anchor"])
    #expect(parse("a: &x [b, *x]\n").faults == ["1:11 yaml-cyclic-alias"])
    #expect(parse("&x a: {b: &y {c: *y}, d: *x}\n").faults == ["1:18 yaml-cyclic-alias"])
  }

  @Test("references unfold to ten thousand values and no more")
  func aliasBomb() {
    let list = "a: &a [" + Array(repeating: "x", count: 99).joined(separator: ", ") + "]\n"
    func uses(_ count: Int) -> String { "b: [" + Array(repeating: "*a", count: count).joined(separator: ", ") + "]\n" }
    #expect(parse(list + uses(100)).faults.isEmpty)
    #expect(parse(list + uses(101)).faults == ["2:405 yaml-too-many-aliases"])

    var bomb = "a0: &a0 x\n"
    for level in 1...99 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let reading = parse(bomb)
    #expect(reading.faults.count == 1)
    #expect(reading.faults.first?.hasSuffix("yaml-too-many-aliases") == true)
    #expect(reading.value == nil)
  }

  @Test("references do not get past the limit of levels")
  func aliasDepth() {
    var text = "a0: &a0 [x]\n"
    for level in 1...98 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(parse(text + "b: *a98\n").faults.isEmpty)
    #expect(parse(text + "b: [*a98]\n").faults == ["100:5 yaml-too-deep"])
  }

  @Test("what begins like a name, a reference or a type is not lost")
  func lookalikes() {
    #expect(parse("a: &Co\n").faults == ["1:4 yaml-unused-anchor"])
    #expect(parse("a: !vigtigt\n").faults == ["1:4 yaml-tag"])
    #expect(parse("a: !vigtigt\n").value?.outline == #"{a@1:1: "!vigtigt"@1:4}"#)
    #expect(parse("a: !!str b\nc: !d [e]\n").faults == ["1:4 yaml-tag", "2:4 yaml-tag"])
  }

  @Test("a number sign that eats a part of a value is a warning, a comment is none")
  func comments() {
    #expect(parse("a: Lokale #5\n").faults == ["1:11 yaml-comment-in-value"])
    #expect(parse("- ærø  #x\n- 👩‍👩‍👧 #y\n").faults == ["1:8 yaml-comment-in-value", "2:5 yaml-comment-in-value"])
    #expect(parse("a: b # c\nd: e #\nf: g ## h\n#i\nj: 'k #l'\nm: n#o\np: |\n  q #r\n").faults.isEmpty)
  }

  @Test("a mark for a text below without a text is an error")
  func emptyBlock() {
    #expect(parse("a: |\nb: >5\nc: d\n").faults == ["1:4 yaml-empty-block", "2:4 yaml-empty-block"])
  }

  @Test("escapes cannot smuggle in what a text must not contain")
  func escapes() {
    #expect(
      parse(#"a: "x\u202ey"\#nb: "\e[2J"\#nc: "\0"\#nd: "a\tb\nc\u200e""#).faults
        == ["1:5 yaml-escaped-character", "2:5 yaml-escaped-character", "3:5 yaml-escaped-character"])
  }

  @Test("a text holds one document")
  func severalDocuments() {
    #expect(parse("a: b\n---\nc: d\n").faults == ["2:1 yaml-several-documents"])
    #expect(parse("a: b\n...\nc: d\n").faults == ["3:1 yaml-several-documents"])
  }
}
