import Fuzzing
import Markdown
import Testing

@Suite("Positions in random texts")
struct PositionFuzzTests {
  @Test("every inline of a random text is found where it is written", arguments: 1...8 as ClosedRange<UInt64>)
  func inlinesAreWhereTheyAreWritten(seed: UInt64) throws {
    for var dice in Rounds(2_500, seed: seed &+ 100, of: 8) {
      let text = Snippets.next(&dice)
      let document = try MarkdownDocument(parsing: text)
      for node in document.subtree(of: document.root) where document.kind(of: node).isInline {
        let range = try #require(document.sourceRange(of: node))
        let source = document.source[range]
        let shown = String(decoding: source, as: UTF8.self).debugDescription
        #expect(
          isPlausible(source, for: node, in: document),
          "\(document.kind(of: node)) \(shown) in \(text.debugDescription)")
      }
    }
  }

  @Test("blocks of random texts follow each other within their containers", arguments: 1...8 as ClosedRange<UInt64>)
  func blocksFollowEachOther(seed: UInt64) throws {
    for var dice in Rounds(2_500, seed: seed &+ 200, of: 8) {
      let text = Snippets.next(&dice)
      let document = try MarkdownDocument(parsing: text)
      for node in document.subtree(of: document.root).dropFirst() where !document.kind(of: node).isInline {
        let range = try #require(document.sourceRange(of: node))
        let shown = "\(document.kind(of: node)) \(range) in \(text.debugDescription)"
        let parent = try #require(document.parent(of: node).flatMap { document.sourceRange(of: $0) })
        #expect(parent.lowerBound <= range.lowerBound && range.upperBound <= parent.upperBound, "\(shown)")
        guard let next = document.next(after: node), let following = document.sourceRange(of: next) else { continue }
        #expect(range.upperBound <= following.lowerBound, "\(shown)")
      }
    }
  }

  private func isPlausible(_ source: ArraySlice<UInt8>, for node: NodeID, in document: MarkdownDocument) -> Bool {
    let first = source.first.map { Character(Unicode.Scalar($0)) }
    let last = source.last.map { Character(Unicode.Scalar($0)) }
    switch document.kind(of: node) {
    case .text:
      // A tab that a list takes in part leaves blanks in the text.
      let text = document.bytes(of: node)
      // An address in angle brackets has no escapes, and in a table a pipe may have one more than elsewhere.
      let readings = [Array(source), decoded(source), decoded(Array(source).withoutPipeEscapes[...])]
      return readings.contains { $0.elementsEqual(text) || $0.elementsEqual(text.drop { $0 == 32 }) }
    case .emphasis, .strong: return (first == "*" || first == "_") && first == last
    case .code: return first == "`" && last == "`"
    case .link: return first == "[" && (last == ")" || last == "]") || first == "<" && last == ">"
    case .image: return source.starts(with: Array("![".utf8)) && (last == ")" || last == "]")
    case .htmlInline: return first == "<" && last == ">"
    default: return source.contains { $0 == 10 || $0 == 13 }
    }
  }

  /// The text that a piece of source stands for, by the escapes and entities that the snippets have.
  private func decoded(_ source: ArraySlice<UInt8>) -> [UInt8] {
    let known: [(String, String)] = [
      ("\\*", "*"), ("\\\\", "\\"), ("&amp;", "&"), ("&#65;", "A"), ("&#x41;", "A"), ("&auml;", "ä"),
      ("&ngE;", "≧\u{338}"),
    ]
    let escapable = "!\"#()*+-.<>[]_`&:=|~'".utf8
    var rest = source
    var result: [UInt8] = []
    next: while let byte = rest.first {
      for (written, meant) in known where rest.starts(with: written.utf8) {
        result += meant.utf8
        rest = rest.dropFirst(written.utf8.count)
        continue next
      }
      if byte == UInt8(ascii: "\\"), let second = rest.dropFirst().first, escapable.contains(second) {
        rest.removeFirst()
      }
      result.append(rest.removeFirst())
    }
    return result
  }
}

extension [UInt8] {
  /// The bytes as a table's cell has them: `\\|` is a pipe.
  fileprivate var withoutPipeEscapes: [UInt8] {
    indices.filter { self[$0] != 0x5C || $0 + 1 == count || self[$0 + 1] != 0x7C }.map { self[$0] }
  }
}
