import Fuzzing
import Markdown
import Testing

@Suite("Limits")
struct LimitTests {
  private static let deepEnoughTexts: [LargeText] = [
    .init("quotes", repeated("> ", 100) + "a"), .init("bullets in a line", repeated("- ", 100) + "a"),
    .init("lists", nestedList(100)), .init("quotes and an emphasis", repeated("> ", 99) + "*a*"),
    .init("emphases", nestedEmphasis(100)),
  ]

  @Test("a hundred levels of nesting are read", arguments: deepEnoughTexts)
  func deepEnough(text: LargeText) throws {
    let document = try MarkdownDocument(parsing: text.text)
    #expect(document.plainText(of: document.root).contains("a"))
    #expect(try MarkdownDocument(parsing: document.commonMark()).html() == document.html())
  }

  private static let tooDeepTexts: [LargeText] = [
    .init("quotes", line: 3, "x\n\n" + repeated(">", 101)),
    .init("bullets in a line", line: 3, "x\n\n" + repeated("- ", 101) + "a"),
    .init("lists", line: 101, nestedList(101)),
    .init("quotes and an emphasis", line: 1, repeated("> ", 100) + "*a*"),
    .init("emphases", line: 1, nestedEmphasis(101)),
    .init("emphases in a table", line: 3, "x\n\n|a|b|\n|-|-|\n|c|" + nestedEmphasis(101)),
    .init("images", line: 3, "x\n\n" + repeated("![", 101) + "a" + repeated("](c)", 101)),
    .init("two million quotes", line: 3, "x\n\n" + repeated(">", 2_000_000)),
  ]

  @Test("one more is an error that tells the line", arguments: tooDeepTexts)
  func tooDeep(text: LargeText) {
    #expect(throws: MarkdownError.tooDeep(line: text.line)) { try MarkdownDocument(parsing: text.text) }
  }

  @Test("lines of an error count from the top of the file")
  func firstLine() {
    let text = String(repeating: ">", count: 101)
    #expect(throws: MarkdownError.tooDeep(line: 12)) { try MarkdownDocument(parsing: text, firstLine: 12) }
  }

  private static let tooComplexTexts: [LargeText] = [
    .init("open images with links", line: 3, "x\n\n" + repeated("![[]()", 200_000)),
    .init("brackets", line: 1, repeated("[", 10_000_000)), .init("asterisks", line: 1, repeated("*a ", 3_000_000)),
    .init("a table of nothing", line: 2, wideTable),
  ]

  @Test("what would take unduly long is an error", arguments: tooComplexTexts)
  func tooComplex(text: LargeText) {
    #expect(throws: MarkdownError.tooComplex(line: text.line)) { try MarkdownDocument(parsing: text.text) }
  }

  @Test("more parts than anybody writes are an error", arguments: ["a\n\n", "- a\n", "# a\n", "[a](b) "])
  func tooManyParts(text: String) {
    #expect(throws: MarkdownError.tooLarge) { try MarkdownDocument(parsing: repeated(text, 160_000)) }
  }

  private static let largeTexts: [LargeText] = [
    .init("a run of asterisks", repeated("*", 10_000_000)), .init("lines", repeated("a\n", 100_000)),
    .init("null bytes", repeated("\0", 1_000_000)), .init("items", repeated("- a\n", 50_000)),
    .init("tables", repeated("a|b\n-|-\n", 20_000)),
    .init("references", repeated("[r](", 20_000) + "\n\n[r]: /u"),
    .init("paragraphs", repeated("a [b](c) `d` *e*\n\n", 10_000)),
  ]

  @Test("a large harmless text is read", arguments: largeTexts)
  func large(text: LargeText) throws {
    let document = try MarkdownDocument(parsing: text.text)
    #expect(!document.html().isEmpty)
  }

  @Test("bytes that are no UTF-8 do no harm")
  func invalidText() throws {
    let marks = Array("*[](`|-\n>&".utf8)
    for var dice in Rounds(2_000, seed: 7) {
      let bytes = (0..<60).map { _ in
        dice.happens(onceIn: 2) ? UInt8.random(in: 0...255, using: &dice) : dice.one(of: marks)
      }
      let document = try MarkdownDocument(parsing: bytes)
      _ = document.commonMark()
      for node in document.subtree(of: document.root) { _ = document.position(of: node) }
      #expect(document.html().isEmpty == (document.firstChild(of: document.root) == nil))
    }
  }
}

/// A text that is known by a name, since a failing test prints its arguments.
struct LargeText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let line: Int
  let text: String

  init(_ name: String, line: Int = 0, _ text: String) {
    testDescription = name
    self.line = line
    self.text = text
  }
}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

private func nestedList(_ levels: Int) -> String {
  (0..<levels).map { repeated("  ", $0) + "- a" }.joined(separator: "\n")
}

private func nestedEmphasis(_ levels: Int) -> String { repeated("*a ", levels) + repeated(" a*", levels) }

/// Two thousand columns and as many rows of one cell.
private let wideTable = ["x", repeated("|a", 2_000), repeated("|-", 2_000), repeated("a\n", 2_000)].joined(
  separator: "\n")
