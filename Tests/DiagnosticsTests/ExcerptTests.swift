import Testing

@testable import Diagnostics

@Suite("The line and the caret below it")
struct ExcerptTests {
  @Test("the caret stands below the characters meant")
  func plain() {
    let excerpt = Excerpt(line: SourceLine("body: fagligt"), column: 7, length: 7)
    #expect(excerpt.text == "body: fagligt")
    #expect(excerpt.caret == "      ^^^^^^^")
  }

  @Test("æ, ø, å and composed letters take one column")
  func danish() {
    #expect(Excerpt(line: SourceLine("Rådhus Ærø: x"), column: 13, length: 1).caret == "            ^")
    #expect(Excerpt(line: SourceLine("Ra\u{30A}dhus: x"), column: 9, length: 1).caret == "        ^")
  }

  @Test("a tab takes one column, so that the caret is right in every terminal")
  func tab() {
    let excerpt = Excerpt(line: SourceLine("a\tb: c"), column: 3, length: 1)
    #expect(excerpt.text == "a b: c")
    #expect(excerpt.caret == "  ^")
  }

  @Test(
    "emoji and East Asian characters take two columns, a joined emoji no more", arguments: ["🙂", "👩‍👩‍👧", "🇩🇰", "漢", "❤️"])
  func wide(_ character: String) {
    #expect(Excerpt(line: SourceLine("a\(character)b"), column: 3, length: 1).caret == "   ^")
    #expect(Excerpt(line: SourceLine("a\(character)b"), column: 2, length: 2).caret == " ^^^")
  }

  @Test("control and direction characters are shown by their numbers")
  func hidden() {
    let excerpt = Excerpt(line: SourceLine("\u{1B}[2J\u{202E}x"), column: 6, length: 1)
    #expect(excerpt.text == #"\u{1B}[2J\u{202E}x"#)
    #expect(excerpt.caret == String(repeating: " ", count: 17) + "^")
  }

  @Test("of a long line the part around the place is shown")
  func long() {
    let line = String(repeating: "a", count: 200) + "!" + String(repeating: "b", count: 200)
    let excerpt = Excerpt(line: SourceLine(line), column: 201, length: 1)
    #expect(excerpt.text == "…" + String(repeating: "a", count: 40) + "!" + String(repeating: "b", count: 59) + "…")
    #expect(excerpt.caret == String(repeating: " ", count: 41) + "^")
  }

  @Test("a long line is cut at its end alone when the place is near its start")
  func longFromStart() {
    let excerpt = Excerpt(line: SourceLine(String(repeating: "a", count: 101)), column: 80, length: 50)
    #expect(excerpt.text == String(repeating: "a", count: 100) + "…")
    #expect(excerpt.caret == String(repeating: " ", count: 79) + String(repeating: "^", count: 21))
  }

  @Test("a place past the end, or before the start, keeps one caret", arguments: [(99, 3), (0, 0), (4, 3)])
  func outside(_ column: Int, _ indent: Int) {
    #expect(
      Excerpt(line: SourceLine("abc"), column: column, length: 0).caret == String(repeating: " ", count: indent) + "^")
  }
}
