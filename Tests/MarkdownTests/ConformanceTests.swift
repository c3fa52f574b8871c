import Markdown
import Testing

@Suite("HTML as the reference renderer writes it")
struct ConformanceTests {
  @Test("paragraphs", arguments: BlockCases.paragraphs)
  func paragraphs(text: String) throws { try check(text) }

  @Test("headings", arguments: BlockCases.headings)
  func headings(text: String) throws { try check(text) }

  @Test("thematic breaks", arguments: BlockCases.breaks)
  func breaks(text: String) throws { try check(text) }

  @Test("code blocks", arguments: BlockCases.code)
  func codeBlocks(text: String) throws { try check(text) }

  @Test("block quotes", arguments: BlockCases.quotes)
  func quotes(text: String) throws { try check(text) }

  @Test("lists", arguments: BlockCases.lists)
  func lists(text: String) throws { try check(text) }

  @Test("link definitions", arguments: BlockCases.definitions)
  func definitions(text: String) throws { try check(text) }

  @Test("escapes and entities", arguments: InlineCases.escapes)
  func escapes(text: String) throws { try check(text) }

  @Test("code spans", arguments: InlineCases.code)
  func codeSpans(text: String) throws { try check(text) }

  @Test("emphasis", arguments: InlineCases.emphasis)
  func emphasis(text: String) throws { try check(text) }

  @Test("links and images", arguments: InlineCases.links)
  func links(text: String) throws { try check(text) }

  @Test("line breaks and plain text", arguments: InlineCases.others)
  func others(text: String) throws { try check(text) }

  /// The HTML is libcmark's, and so is that of the CommonMark written from the tree.
  private func check(_ text: String) throws {
    let document = try MarkdownDocument(parsing: text)
    #expect(String(decoding: document.html(), as: UTF8.self) == referenceHTML(text))
    let written = document.commonMark()
    #expect(
      try MarkdownDocument(parsing: written).html() == document.html(), "\(String(decoding: written, as: UTF8.self))")
  }
}
