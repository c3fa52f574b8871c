import Fuzzing
import Markdown
import Testing

@Suite("Random texts and back")
struct CommonMarkFuzzTests {
  @Test("CommonMark written from a tree gives the same HTML again", arguments: 1...8 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) throws {
    for var dice in Rounds(2_500, seed: seed &+ 500, of: 8) {
      let text = Snippets.next(&dice)
      let document = try MarkdownDocument(parsing: text)
      guard !document.hasDeepEmphasis else { continue }
      let written = document.commonMark()
      let again = try MarkdownDocument(parsing: written)
      #expect(
        again.html() == document.html(),
        "\(text.debugDescription) gave \(String(decoding: written, as: UTF8.self).debugDescription)")
    }
  }
}

extension MarkdownDocument {
  /// Whether an emphasis stands in one that stands in another: marks three deep cannot always be told apart.
  var hasDeepEmphasis: Bool {
    subtree(of: root).contains { node in
      var depth = 0
      var current: NodeID? = node
      while let inner = current {
        if [.emphasis, .strong].contains(kind(of: inner)) { depth += 1 }
        current = parent(of: inner)
      }
      return depth > 2
    }
  }
}
