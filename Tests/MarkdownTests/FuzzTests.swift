import Fuzzing
import Markdown
import Testing

@Suite("Random texts")
struct FuzzTests {
  /// Kinds whose HTML is ours alone.
  private static let own: Set<NodeKind> = [.htmlBlock, .htmlInline, .table]

  @Test("random texts give the HTML that libcmark gives", arguments: 1...8 as ClosedRange<UInt64>)
  func equalsReference(seed: UInt64) throws {
    var (compared, tried) = (0, 0)
    for var dice in Rounds(2_500, seed: seed, of: 8) {
      let text = Snippets.next(&dice)
      let document = try MarkdownDocument(parsing: text)
      tried += 1
      guard document.subtree(of: document.root).allSatisfy({ !Self.own.contains(document.kind(of: $0)) }) else {
        continue
      }
      compared += 1
      // An empty title, which libcmark at times takes for one.
      let (own, other) = (String(decoding: document.html(), as: UTF8.self), referenceHTML(text))
      #expect(
        own.replacing(" title=\"\"", with: "") == other.replacing(" title=\"\"", with: ""), "\(text.debugDescription)")
    }
    #expect(compared > tried * 3 / 4)
  }
}
