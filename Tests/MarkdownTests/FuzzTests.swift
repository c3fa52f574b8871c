import Markdown
import Testing

@Suite("Random texts")
struct FuzzTests {
  /// Kinds whose HTML is ours alone.
  private static let own: Set<NodeKind> = [.htmlBlock, .htmlInline, .table]

  @Test("random texts give the HTML that libcmark gives", arguments: 1...8 as ClosedRange<UInt64>)
  func equalsReference(seed: UInt64) throws {
    var snippets = Snippets(seed: seed)
    var compared = 0
    for _ in 0..<2_500 {
      let text = snippets.next()
      let document = try MarkdownDocument(parsing: text)
      guard document.subtree(of: document.root).allSatisfy({ !Self.own.contains(document.kind(of: $0)) }) else {
        continue
      }
      compared += 1
      #expect(String(decoding: document.html(), as: UTF8.self) == referenceHTML(text), "\(text.debugDescription)")
    }
    #expect(compared > 2_000)
  }
}
