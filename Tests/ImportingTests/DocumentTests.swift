import Diagnostics
import Minutes
import Testing

@testable import Importing

@Suite("Documents as pandoc tells them")
struct DocumentTests {
  private func blocks(_ json: String) throws -> [Block] {
    DocumentBlocks.read(try #require(JSONParser.parse(Array(json.utf8))), language: .of(.da))
  }

  private func cell(_ text: String, rows: Int = 1, columns: Int = 1) -> String {
    let blocks = text.isEmpty ? "[]" : #"[{"t":"Plain","c":[{"t":"Str","c":"\#(text)"}]}]"#
    return #"[["",[],[]],{"t":"AlignDefault"},\#(rows),\#(columns),\#(blocks)]"#
  }

  private func table(_ rows: [String]) -> String {
    let body = rows.map { #"[["",[],[]],[\#($0)]]"# }.joined(separator: ",")
    let parts = #"["",[],[]],[null,[]],[],[["",[],[]],[]],[[["",[],[]],0,[],[\#(body)]]],[["",[],[]],[]]"#
    return #"{"meta":{},"blocks":[{"t":"Table","c":[\#(parts)]}]}"#
  }

  @Test("cells that span rows and columns leave the others in their places")
  func spans() throws {
    let document = table([
      cell("a", rows: 2) + "," + cell("b", columns: 2), cell("c") + "," + cell("d"), cell("e"), "",
    ])
    #expect(try blocks(document)[0].shape == .table([["a", "b", ""], ["", "c", "d"], ["e", "", ""], ["", "", ""]]))
  }

  @Test("a span of any size is no more than a table is wide")
  func hugeSpans() throws {
    let document = table([cell("a", rows: 1_000_000, columns: 1_000_000) + "," + cell("b"), cell("c")])
    #expect(try blocks(document).count == 1)
  }

  @Test("bold, italic, links and notes are kept; a link within the computer is only its text")
  func inlines() throws {
    let json = #"""
      {"meta":{"title":{"t":"MetaInlines","c":[{"t":"Str","c":"Referat"}]}},"blocks":[{"t":"Para","c":[
      {"t":"Strong","c":[{"t":"Str","c":"Fed"},{"t":"Space"}]},{"t":"Emph","c":[{"t":"Str","c":"skrå"}]},{"t":"Space"},
      {"t":"Link","c":[["",[],[]],[{"t":"Str","c":"her"}],["https://example.org/a",""]]},{"t":"Space"},
      {"t":"Link","c":[["",[],[]],[{"t":"Str","c":"der"}],["file:///C:/x",""]]},
      {"t":"Note","c":[{"t":"Para","c":[{"t":"Str","c":"Noten"}]}]},{"t":"LineBreak"},{"t":"Str","c":"a*b"}]}]}
      """#
    let result = try blocks(json)
    #expect(result.map(\.text) == ["Referat", "Fed skrå her der[1]", "a*b", "[1] Noten"])
    #expect(result[1].markdown == "**Fed** *skrå* [her](https://example.org/a) der\\[1\\]")
    #expect(result[3].markdown == "\\[1\\] Noten")
  }

  @Test("a document of lines is laid out, one of paragraphs is not")
  func brokenLines() {
    let lines = (0..<30).map { _ in Block(.paragraph, "klyngen drøftede samarbejdet om de borgere, der har") }
    #expect(BrokenLines.text(of: lines) != nil)
    let paragraphs = (0..<30).map { _ in
      Block(.paragraph, "Klyngen drøftede samarbejdet om de borgere, der har brug for det.")
    }
    #expect(BrokenLines.text(of: paragraphs) == nil)
  }
}
