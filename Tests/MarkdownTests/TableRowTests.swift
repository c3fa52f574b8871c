import Markdown
import Testing

@Suite("Rows of pipe tables as written")
struct TableRowTests {
  @Test("the cells that the writer gave a row are counted, those filled up or cut apart")
  func count() throws {
    let document = try MarkdownDocument(parsing: "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 \\| 3 |\n| 1 | 2 | 3 |\n")
    let table = try #require(document.firstChild(of: document.root))
    #expect(document.children(of: table).map { document.writtenCellCount(of: $0) } == [2, 1, 2, 3])
    #expect(document.writtenCellCount(of: table) == nil)
  }

  @Test("rows that were made have no writer")
  func made() throws {
    var document = try MarkdownDocument(parsing: "")
    let table = document.makeTable(head: ["a"], rows: [["b"]])
    #expect(document.children(of: table).map { document.writtenCellCount(of: $0) } == [nil, nil])
  }
}
