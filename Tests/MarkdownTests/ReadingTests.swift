import Markdown
import Testing

@Suite("Reading")
struct ReadingTests {
  @Test("headings, lists, code and links tell what they are")
  func properties() throws {
    let document = try MarkdownDocument(
      parsing: "### Tre\n\n3) a\n\n   b\n4) c\n\n- d\n\n```tabel x\ne\n```\n\n    f\n\n![g](h 'i') <j@k.dk>\n")
    let blocks = Array(document.children(of: document.root))
    #expect(blocks.map { document.kind(of: $0) } == [.heading, .list, .list, .codeBlock, .codeBlock, .paragraph])
    #expect(document.headingLevel(of: blocks[0]) == 3)
    #expect(
      document.listStyle(of: blocks[1]) == ListStyle(marker: .number(start: 3, parenthesis: true), isTight: false))
    #expect(document.listStyle(of: blocks[2]) == ListStyle(marker: .bullet, isTight: true))
    #expect(document.listStyle(of: blocks[0]) == nil)
    #expect(document.fenceInfo(of: blocks[3]) == "tabel x" && document.isFenced(blocks[3]))
    #expect(document.text(of: blocks[3]) == "e\n")
    #expect(document.fenceInfo(of: blocks[4]) == "" && !document.isFenced(blocks[4]))
    let inlines = Array(document.children(of: blocks[5]))
    #expect(document.destination(of: inlines[0]) == "h" && document.title(of: inlines[0]) == "i")
    #expect(document.destination(of: inlines[2]) == "mailto:j@k.dk" && document.isAutolink(inlines[2]))
    #expect(document.destination(of: inlines[1]) == nil)
  }

  @Test("texts that libcmark parts are one node")
  func consolidation() throws {
    let document = try MarkdownDocument(parsing: "a & b! \"c\" [d] 5*6 &amp; <\\*")
    let paragraph = try #require(document.firstChild(of: document.root))
    #expect(document.children(of: paragraph).map { document.text(of: $0) } == ["a & b! \"c\" [d] 5*6 & <*"])
  }

  @Test("plain text is what the reader sees")
  func plainText() throws {
    let document = try MarkdownDocument(
      parsing: "# A *b*\n\n- c `d`\n  e\n- ![f](g)\n\n| h | i |\n|-|-|\n| j | k |\n\n> <l>")
    #expect(document.plainText(of: document.root) == "A b c d e f h i j k <l>\n")
    let heading = try #require(document.firstChild(of: document.root))
    #expect(document.plainText(of: heading) == "A b")
  }

  @Test("a walk visits a subtree in document order and can skip parts of it")
  func walking() throws {
    let document = try MarkdownDocument(parsing: "> a\n>\n> *b*\n\nc")
    let quote = try #require(document.firstChild(of: document.root))
    #expect(
      document.subtree(of: quote).map { document.kind(of: $0) } == [
        .blockQuote, .paragraph, .text, .paragraph, .emphasis, .text,
      ])
    let first = try #require(document.firstChild(of: quote))
    let second = document.node(after: first, within: quote, skippingChildren: true)
    #expect(second == document.next(after: first))
    #expect(document.node(after: quote, within: quote, skippingChildren: true) == nil)
  }
}
