import Diagnostics
import Testing
import YAML

@Suite("Declarations as data, for schemas")
struct KeyDeclarationTests {
  /// A shape in short: what a schema would be made from.
  private func outline(_ shape: Shape) -> String {
    switch shape {
    case .line: "line"
    case .text: "text"
    case .word(let words): words.joined(separator: "|")
    case .flag: "flag"
    case .list(let item): "[\(outline(item))]"
    case .map(let value): "{…: \(outline(value))}"
    case .record(let keys):
      "{" + keys.map { "\($0.name)\($0.isRequired ? "!" : ""): \(outline($0.shape))" }.joined(separator: ", ") + "}"
    case .either(let first, let second): "(\(outline(first)) or \(outline(second)))"
    }
  }

  @Test("the whole shape can be read, in the order declared")
  func shape() {
    #expect(
      outline(Kind.book.shape)
        == "{title!: line, blurb: text, state: new|worn, lent: flag, subjects: [line], "
        + "written-by: [(line or {name!: line, born: line})], publisher: {name!: line, places!: [line]}, "
        + "notes: {…: line}, readers: ([line] or {…: (line or [line])})}")
  }

  @Test("each key has a sentence in both languages and its synonyms")
  func descriptions() {
    let title = BookKeys().title.declaration
    #expect(title.description(in: .da) == "Bogens titel.")
    #expect(title.description(in: .en) == "The title.")
    #expect(title.synonyms == ["titel", "navn"])
  }
}
