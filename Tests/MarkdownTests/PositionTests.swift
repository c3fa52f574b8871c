import Markdown
import Testing

@Suite("Positions")
struct PositionTests {
  /// Where texts, links, code and blocks begin: each line of the expectation is `line:column kind text`.
  @Test(
    "every node knows its line and its column in characters",
    arguments: [
      ("et *to* `tre`", ["1:1 text et ", "1:5 text to", "1:8 text  ", "1:9 code tre"]),
      ("æ [å](b) c", ["1:1 text æ ", "1:3 link b", "1:4 text å", "1:9 text  c"]),
      ("e\u{301}👍🏽[x](y)", ["1:1 text e\u{301}👍🏽", "1:3 link y", "1:4 text x"]),
      ("a\n   b\n  *c*", ["1:1 text a", "2:4 text b", "3:4 text c"]),
      ("> a\n> b\nc\n   > d", ["1:3 text a", "2:3 text b", "3:1 text c", "4:6 text d"]),
      ("- a\n  b\n- c\n\n  d", ["1:3 text a", "2:3 text b", "3:3 text c", "5:3 text d"]),
      ("1. > - a\n   >   b", ["1:8 text a", "2:8 text b"]),
      ("# a *b*\n\nc\nd\n===", ["1:3 text a ", "1:6 text b", "3:1 text c", "4:1 text d"]),
      ("[x]: /y\n[z]: /w\n'titel\nto'\na [x]", ["5:1 text a ", "5:3 link /y", "5:4 text x"]),
      (
        "[a\nb](c\n'd') e [f](g)",
        ["1:1 link c", "1:2 text a", "2:1 text b", "3:5 text  e ", "3:8 link g", "3:9 text f"]
      ),
      ("`a\nb` c", ["1:1 code a b", "2:3 text  c"]),
      ("a\\* [b](c)", ["1:1 text a* ", "1:5 link c", "1:6 text b"]),
      ("&amp;&#65; [b](c)", ["1:1 text &A ", "1:12 link c", "1:13 text b"]),
      ("<a@b.dk> ![c](d)", ["1:1 link mailto:a@b.dk", "1:2 text a@b.dk", "1:9 text  ", "1:10 image d", "1:12 text c"]),
      ("a <b\n c> d", ["1:1 text a ", "2:4 text  d"]),
      ("a  \nb\\\nc", ["1:1 text a", "2:1 text b", "3:1 text c"]),
      ("\ta\n\n\u{A0}b", ["3:1 text \u{A0}b"]),
      (
        "- 1. a\\\n\t[b](c) &ngE; d", ["1:6 text a", "2:2 text   ", "2:2 link c", "2:3 text b", "2:8 text  ≧\u{338} d"]
      ),
      ("a\r\nb\rc", ["1:1 text a", "2:1 text b", "3:1 text c"]),
      (
        "| a | *b* |\n|--|--|\n| c \\| [d](e) | `f` |",
        [
          "1:3 text a", "1:8 text b", "3:3 text c | ", "3:8 link e", "3:9 text d", "3:17 code f",
        ]
      ),
      ("> x\n> a|b\n> -|-\n> c|d", ["1:3 text x", "2:3 text a", "2:5 text b", "4:3 text c", "4:5 text d"]),
    ] as [(String, [String])])
  func inlines(text: String, expected: [String]) throws {
    let document = try MarkdownDocument(parsing: text)
    let kinds: Set<NodeKind> = [.text, .link, .image, .code]
    let found = document.subtree(of: document.root).filter { kinds.contains(document.kind(of: $0)) }.map { node in
      let position = document.position(of: node)
      return "\(position.line):\(position.column) \(document.kind(of: node)) \(document.text(of: node))"
    }
    #expect(found == expected)
  }

  @Test(
    "every block knows its first and last line",
    arguments: [
      ("a\nb\n\nc", ["paragraph 1-2", "paragraph 4-4"]), ("# a\n## b", ["heading 1-1", "heading 2-2"]),
      ("a\nb\n===\n\nc", ["heading 1-3", "paragraph 5-5"]), ("a\n===\nb", ["heading 1-2", "paragraph 3-3"]),
      ("- a\n\n  b\n\n\nc", ["list 1-3", "item 1-3", "paragraph 1-1", "paragraph 3-3", "paragraph 6-6"]),
      ("```\na\n```\nb", ["codeBlock 1-3", "paragraph 4-4"]), ("```\na", ["codeBlock 1-2"]),
      ("> ```\n> a\n```\nb\n```", ["blockQuote 1-2", "codeBlock 1-2", "codeBlock 3-5"]),
      ("    a\n\n    b\n\n\nc", ["codeBlock 1-3", "paragraph 6-6"]),
      ("<div>\na\n\nb", ["htmlBlock 1-2", "paragraph 4-4"]),
      ("<!-- a\n\nb -->\nc", ["htmlBlock 1-3", "paragraph 4-4"]),
      ("***\n\n\na", ["thematicBreak 1-1", "paragraph 4-4"]),
      ("> a\n>\n\nb", ["blockQuote 1-2", "paragraph 1-1", "paragraph 4-4"]), ("[x]: y\na\n\n[z]: w", ["paragraph 2-2"]),
      (
        "x\na|b\n-|-\nc|d\n\ny",
        [
          "paragraph 1-1", "table 2-4", "tableHead 2-2", "tableCell 2-2", "tableCell 2-2", "tableRow 4-4",
          "tableCell 4-4",
          "tableCell 4-4", "paragraph 6-6",
        ]
      ),
    ] as [(String, [String])])
  func blocks(text: String, expected: [String]) throws {
    let document = try MarkdownDocument(parsing: text)
    let found = document.subtree(of: document.root).dropFirst().filter { !document.kind(of: $0).isInline }.map { node in
      let numbers = document.lineNumbers(of: node) ?? 0...0
      return "\(document.kind(of: node)) \(numbers.lowerBound)-\(numbers.upperBound)"
    }
    #expect(found == expected)
  }

  @Test(
    "a byte in a text is found behind escapes and entities",
    arguments: [
      ("Møde med Rikke", "Rikke", 10), ("a\\*b Rikke", "Rikke", 6), ("&aring; &amp; Rikke", "Rikke", 15),
      ("&#x41;&#65;Rikke", "Rikke", 12), ("*x* \\\\Rikke", "Rikke", 7), ("&NotEqualTilde;Rikke", "Rikke", 16),
      ("&fjlig;Rikke", "Rikke", 8), ("&nope;Rikke", "Rikke", 7), ("AT&T &amp;amp; Rikke", "Rikke", 16),
      ("a\\*b", "*", 2),
      ("a&auml;b", "ä", 2),
    ])
  func bytes(text: String, part: String, column: Int) throws {
    let document = try MarkdownDocument(parsing: text)
    for node in document.subtree(of: document.root) where document.kind(of: node) == .text {
      let shown = document.text(of: node)
      guard let range = shown.firstRange(of: part) else { continue }
      let byte = shown.utf8.distance(from: shown.startIndex, to: range.lowerBound)
      #expect(document.position(of: node, atByte: byte) == MarkdownPosition(line: 1, column: column))
      return
    }
    Issue.record("no text has \(part)")
  }

  @Test("lines and offsets count from the top of the file")
  func wholeFile() throws {
    let file = Array("---\ndate: 1\n---\nHej *du*\n\nSlut\n".utf8)
    let document = try MarkdownDocument(parsing: file[16...], firstLine: 4)
    let first = try #require(document.firstChild(of: document.root))
    let last = try #require(document.lastChild(of: document.root))
    #expect(document.position(of: first) == MarkdownPosition(line: 4, column: 1))
    #expect(document.position(of: last) == MarkdownPosition(line: 6, column: 1))
    #expect(document.sourceRange(of: last) == 26..<30)
    #expect(document.sourceLines(of: first).map { String(decoding: file[$0], as: UTF8.self) } == "Hej *du*\n")
    #expect(document.position(atSourceOffset: 1_000) == MarkdownPosition(line: 7, column: 1))
  }

  @Test("a node made by the caller stands where its neighbour does")
  func madeNodes() throws {
    var document = try MarkdownDocument(parsing: "a\n\nbc")
    let last = try #require(document.lastChild(of: document.root))
    let made = document.makeText("x".utf8)
    document.append(made, to: last)
    #expect(document.position(of: made) == MarkdownPosition(line: 3, column: 1))
    #expect(document.sourceRange(of: made) == nil)
    let paragraph = document.make(.paragraph)
    #expect(document.position(of: paragraph) == MarkdownPosition(line: 1, column: 1))
  }

  @Test(
    "columns of long lines count characters, wherever on the line",
    arguments: ["a", "æ b", "e\u{301} ", "👍🏽 x", "日本", "👩‍👩‍👧"])
  func longLines(piece: String) throws {
    let text =
      "kort\n" + String(repeating: piece, count: 3_000) + "*x*" + String(repeating: piece, count: 3_000) + "*y*\n*z*\n"
    let document = try MarkdownDocument(parsing: text)
    let bytes = Array(text.utf8)
    for offset in stride(from: 0, to: bytes.count, by: 977) where bytes[offset] < 0x80 {
      let before = String(decoding: bytes[..<offset], as: UTF8.self)
      let line = before.split(separator: "\n", omittingEmptySubsequences: false)
      let position = document.position(atSourceOffset: offset)
      #expect(position == MarkdownPosition(line: line.count, column: (line.last?.count ?? 0) + 1))
    }
  }
}
