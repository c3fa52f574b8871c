import Markdown
import Testing

@Suite("Random texts and back")
struct CommonMarkFuzzTests {
  @Test("CommonMark written from a tree gives the same HTML again", arguments: 1...8 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var snippets = Snippets(seed: seed &+ 500)
    for _ in 0..<2_500 {
      let text = snippets.next()
      let document = try MarkdownDocument(parsing: text)
      let written = document.commonMark()
      let again = try MarkdownDocument(parsing: written)
      #expect(
        again.html() == document.html(),
        "\(text.debugDescription) gave \(String(decoding: written, as: UTF8.self).debugDescription)")
    }
  }
}
