import Diagnostics
import Testing

/// The verdict on broken YAML: one fault, at the place where the writer has to do something.
@Suite("What is wrong with a text that is not YAML")
struct SyntaxJudgeTests {
  @Test(
    "a tab as indentation",
    arguments: [
      ("a: b\n\tc: d\n", "2:1 yaml-tab"),
      ("a:\n\tb: c\n", "2:1 yaml-tab"),
      ("\ta: b\n", "1:1 yaml-tab"),
      ("a:\n  - b\n \t - c\n", "3:2 yaml-tab"),
      ("a: |\n\tb\n", "2:1 yaml-tab"),
    ])
  func tabs(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "indentation that fits nothing",
    arguments: [
      ("a: b\n  c: d\n", "2:3 yaml-indentation"),
      ("a:\n    b: c\n  d: e\n", "3:3 yaml-indentation"),
      ("  a: b\nc: d\n", "2:1 yaml-indentation"),
      ("a:\n  - b\n - c\n", "3:2 yaml-indentation"),
      ("- a\n- b: c\n d: e\n", "3:2 yaml-indentation"),
      ("- Leif Serup\n  role: direktør\n", "2:3 yaml-indentation"),
    ])
  func indentation(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "a colon forgotten",
    arguments: [
      ("cluster nord\nbody: x\n", "1:1 yaml-missing-colon"),
      ("a: b\ncluster nord\nbody: x\n", "2:1 yaml-missing-colon"),
      ("a: b\ncluster nord\n", "2:1 yaml-missing-colon"),
      ("a:\n  - b\n  C, d\n  - e\n", "3:3 yaml-missing-colon"),
      ("a: b\n\n\nc\n\n", "4:1 yaml-missing-colon"),
    ])
  func missingColon(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "a space forgotten behind a colon or a dash",
    arguments: [
      ("a: b\ncluster:nord\nbody: x\n", "2:9 yaml-missing-space"),
      ("ærø:nord\nbody: x\n", "1:5 yaml-missing-space"),
      ("cluster:\u{A0}nord\nbody: x\n", "1:9 yaml-no-break-space"),
      ("- a\n-b\nc: d", "2:1 yaml-missing-space-after-dash"),
    ])
  func missingSpace(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "a colon within a value",
    arguments: [
      ("place: Lokale 5: kælderen\n", "1:16 yaml-colon-in-value"),
      ("- Leif: direktør: x\n", "1:17 yaml-colon-in-value"),
      ("a: b:\n", "1:5 yaml-colon-in-value"),
      ("a: 'b': c\n", "1:7 yaml-colon-in-value"),
      ("a: [b: c: d]\n", "1:9 yaml-colon-in-value"),
    ])
  func colonInValue(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "quotation marks",
    arguments: [
      ("a: \"b\nc: d\n", "1:4 yaml-unclosed-quote"),
      ("a: b\nc: 'd\n", "2:4 yaml-unclosed-quote"),
      ("a: \"b\n---\nc\"\n", "1:4 yaml-unclosed-quote"),
      ("a: \"Møde\" nr. 3\nb: c\n", "1:11 yaml-text-after-end"),
      ("a: 'Det's godt'\n", "1:9 yaml-text-after-end"),
      ("- 'a' b\n", "1:7 yaml-text-after-end"),
      ("[\"a\" b]", "1:6 yaml-text-after-end"),
      ("a: \"C:\\mappe\"\n", "1:7 yaml-bad-escape"),
      ("a: \"\\x4\"\n", "1:7 yaml-bad-escape"),
    ])
  func quotes(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "brackets",
    arguments: [
      ("a: [b, c\nd: e\n", "1:4 yaml-unclosed-bracket"),
      ("a: [b, c", "1:4 yaml-unclosed-bracket"),
      ("a: [b,\n---\n", "1:4 yaml-unclosed-bracket"),
      ("a: {b: c\nd: e\n", "1:4 yaml-unclosed-bracket"),
      ("a: [b, {c: d},\n", "1:4 yaml-unclosed-bracket"), ("a: [b, {c: d,", "1:8 yaml-unclosed-bracket"),
      ("a: [1. sal] Aalborg\n", "1:13 yaml-text-after-end"),
      ("a: {b} c\n", "1:8 yaml-text-after-end"),
      ("a: ]\n", "1:4 yaml-stray-bracket"),
      ("a: [b]]\n", "1:7 yaml-stray-bracket"),
      ("a: b\n}\n", "2:1 yaml-stray-bracket"),
    ])
  func brackets(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "characters that no value begins with",
    arguments: [
      ("a: @b\n", "1:4 yaml-reserved-start"),
      ("a: `b`\n", "1:4 yaml-reserved-start"),
      ("a: %b\n", "1:4 yaml-reserved-start"),
      ("%b: c\n", "1:1 yaml-reserved-start"),
      ("a: * b\n", "1:4 yaml-reserved-start"),
      ("a: *b c*\n", "1:4 yaml-reserved-start"),
      ("a: & b\n", "1:4 yaml-reserved-start"),
      ("a: , b\n", "1:4 yaml-reserved-start"),
      ("a: ? b\n", "1:4 yaml-reserved-start"),
      ("a: !<b\n", "1:4 yaml-reserved-start"),
      ("- a\n- @b\n", "2:3 yaml-reserved-start"),
      ("%YAML 1.2\n#", "1:1 yaml-reserved-start"),
      ("title: x\n%YAML 1.2\n# note\n", "2:1 yaml-reserved-start"),
    ])
  func reservedStart(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "lists in the wrong place",
    arguments: [
      ("a: - b\n", "1:4 yaml-dash-in-value"),
      ("a: b\n- c\n", "2:1 yaml-dash-in-value"),
      ("a:\n  - b\n  c: d\n", "3:3 yaml-key-in-list"),
      ("- a\nb: c\n", "2:1 yaml-key-in-list"),
    ])
  func lists(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "text behind the mark for a text below",
    arguments: [
      ("a: |x\n  y\n", "1:4 yaml-text-after-block-mark"),
      ("a: > 5 personer\nb: c\n", "1:4 yaml-text-after-block-mark"),
    ])
  func blocks(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test(
    "anything else",
    arguments: [
      (": b\n", "1:1 yaml-unreadable")
    ])
  func rest(_ text: String, _ fault: String) {
    check(text, fault)
  }

  @Test("the words of the line are quoted in the message")
  func quoted() {
    #expect(
      parse("cluster:nord\nbody: x\n").diagnostics.first?.fault as? YAMLFault
        == .missingSpace(key: "cluster", value: "nord"))
    #expect(
      parse("a:\n - b\n  \nC, d  \n").diagnostics.first?.fault as? YAMLFault
        == .missingColon(line: "C, d", isAfterItem: true))
    #expect(parse("a: 'b' c\n").diagnostics.first?.fault as? YAMLFault == .textAfterEnd("'"))
    #expect(parse("a: {b\n").diagnostics.first?.fault as? YAMLFault == .unclosedBracket("{"))
  }

  @Test("what was wrong before the place is reported too, with the same lines in every kind of line end")
  func before() {
    #expect(parse("a: 1\r\na: 2\r\nb: @c\r\n").faults == ["2:1 duplicate-key", "3:4 yaml-reserved-start"])
    #expect(parse("a: 1\ra: 2\rcluster nord\r").faults == ["2:1 duplicate-key", "3:1 yaml-missing-colon"])
  }

  private func check(_ text: String, _ fault: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = parse(text)
    #expect(reading.value == nil, sourceLocation: sourceLocation)
    #expect(reading.faults == [fault], sourceLocation: sourceLocation)
  }
}
