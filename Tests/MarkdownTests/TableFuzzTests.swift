import Fuzzing
import Markdown
import Testing

@Suite("Tables put together at random")
struct TableFuzzTests {
  private static let pieces = [
    "a", "b c", "æ", "👍🏽", "|", "|", "|", "||", "\\|", "\\\\|", "-", "--", ":-", "-:", ":-:", "|-|-|", "\n|-|-|\n",
    "\n:-|-:\n",
    "\n| --- | --- |\n", "|a|b|\n|-|-|\n", "a|b\n-|-\n", "\n", "\n", "\n\n", "\r\n", "\r", " ", "  ", "    ", "\t", "`",
    "`a|b`", "*", "**",
    "[x](y|z)", "[", "](u)", "<b>", "&#124;", "&amp;", "> ", "- ", "1. ", "# ", "```\n", "\u{A0}", "\u{0}",
  ]

  @Test("keep the columns of their head and the places of their words", arguments: 1...4 as ClosedRange<UInt64>)
  func tables(seed: UInt64) throws {
    var tables = 0
    for var dice in Rounds(1_500, seed: seed, of: 4) {
      let bytes = dice.bytes(of: Self.pieces, 3...24)
      let shown = String(decoding: bytes, as: UTF8.self).debugDescription
      // Too deep a nesting is refused.
      guard let document = try? MarkdownDocument(parsing: bytes) else { continue }
      for table in document.subtree(of: document.root) where document.kind(of: table) == .table {
        tables += 1
        let rows = document.children(of: table)
        let widths = Set(rows.map { document.children(of: $0).count { _ in true } })
        #expect(widths.count == 1, "\(shown)")
        for node in document.subtree(of: table) {
          let range = try #require(document.sourceRange(of: node), "\(shown)")
          #expect(range.lowerBound >= 0 && range.upperBound <= document.source.count, "\(shown)")
        }
      }
      let html = String(decoding: document.html(), as: UTF8.self)
      #expect(html.ranges(of: "<td").count == html.ranges(of: "</td>").count)
    }
    #expect(tables > 20)
  }
}
