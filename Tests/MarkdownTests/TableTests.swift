import Markdown
import Testing

@Suite("Pipe tables")
struct TableTests {
  @Test("a table has a head and rows")
  func plain() throws {
    #expect(
      try html("| a | b |\n| - | - |\n| c | d |\n") == """
        <table>
        <thead>
        <tr>
        <th>a</th>
        <th>b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>c</td>
        <td>d</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test("colons in the delimiter row align the columns")
  func alignment() throws {
    #expect(try rows("a|b|c|d\n:-|:-:|-:|---\n1|2|3|4") == ["a|b|c|d", "1|2|3|4"])
    let html = try html("a|b|c|d\n:-|:-:|-:|---\n1|2|3|4")
    #expect(
      html.contains("<th align=\"left\">a</th>\n<th align=\"center\">b</th>\n<th align=\"right\">c</th>\n<th>d</th>"))
    #expect(
      html.contains("<td align=\"left\">1</td>\n<td align=\"center\">2</td>\n<td align=\"right\">3</td>\n<td>4</td>"))
  }

  @Test(
    "cells are parted at pipes without a backslash",
    arguments: [
      ("| a | b |\n|---|---|\n| c \\| d | e |", ["a|b", "c | d|e"]),
      ("| a | b |\n|---|---|\n| `c \\| d` | e |", ["a|b", "c | d|e"]),
      ("| a | b |\n|---|---|\n| `c | d` |", ["a|b", "`c|d`"]),
      ("a | b\n-|-\nc | d", ["a|b", "c|d"]),
      ("| a |\n| - |\n| b |", ["a", "b"]),
      ("a|b\n-|-\n c \\\\| d", ["a|b", "c | d|"]),
      ("|a||\n|-|-|\n||b|", ["a|", "|b"]),
      ("|  *a  b* |\n|:-:|\n|\tc\t|", ["a  b", "c"]),
    ])
  func cells(text: String, expected: [String]) throws {
    #expect(try rows(text) == expected)
  }

  @Test("short rows are filled up and long ones cut")
  func unevenRows() throws {
    #expect(try rows("a|b\n-|-\nc\nd|e|f") == ["a|b", "c|", "d|e"])
  }

  @Test(
    "a text without a fitting delimiter row stays what it is",
    arguments: [
      "a | b\n- - -", "| a | b |\n| - |", "| a |\n| - | - |", "a | b", "| - |", "a|b\n-|x", "a|b\n    -|-",
      "a|b\n\n-|-", "|\n|-",
      "a|b\n=|=", "a|b\n- -|-", "a|b\n:|:", "a\n-",
    ])
  func noTable(text: String) throws {
    #expect(try html(text) == referenceHTML(text))
  }

  @Test("a table of one column needs no pipe but a colon")
  func singleColumn() throws {
    #expect(try rows("a\n:-\nb") == ["a", "b"])
  }

  @Test("lines before the head stay a paragraph, parsed without the table")
  func leadingLines() throws {
    let text = "Se *her\n14. [her][x]:\n| a* | b |\n|---|---|\n| 1 | 2 |\n\n[x]: /y"
    #expect(try html(text).hasPrefix("<p>Se *her\n14. <a href=\"/y\">her</a>:</p>\n<table>\n"))
    #expect(try rows(text) == ["a*|b", "1|2"])
  }

  @Test(
    "a blank line or another block ends a table",
    arguments: [
      ("", "<p>x</p>\n"), ("> q", "<blockquote>\n<p>q\nx</p>\n</blockquote>\n"),
      ("- l", "<ul>\n<li>l\nx</li>\n</ul>\n"),
      ("# h", "<h1>h</h1>\n<p>x</p>\n"), ("***", "<hr />\n<p>x</p>\n"), ("---", "<hr />\n<p>x</p>\n"),
      ("```\n```", "<pre><code></code></pre>\n<p>x</p>\n"),
    ])
  func end(line: String, rest: String) throws {
    let text = "a|b\n-|-\nc|d\n\(line)\nx"
    #expect(try rows(text) == ["a|b", "c|d"])
    #expect(try html(text).hasSuffix("</table>\n" + rest))
  }

  @Test("a line of equals signs in a table is a row")
  func equalsSigns() throws {
    #expect(try rows("a|b\n-|-\nc|d\n===") == ["a|b", "c|d", "===|"])
  }

  @Test("cells hold inlines and use the document's link definitions")
  func inlines() throws {
    let html = try html("| *a* | [b] | ![c](d) |\n|-|-|-|\n| `e` | \\* <b> | # f |\n\n[b]: /u 't'\n")
    #expect(
      html.contains(
        "<th><em>a</em></th>\n<th><a href=\"/u\" title=\"t\">b</a></th>\n<th><img src=\"d\" alt=\"c\" /></th>"))
    #expect(html.contains("<td><code>e</code></td>\n<td>* &lt;b&gt;</td>\n<td># f</td>"))
  }

  @Test(
    "what would begin a block is text in a cell",
    arguments: ["# a", "- a", "1. a", "> a", "```", "---x", "<div>", "[a]: b", "=", "***a***", "_a_"])
  func blockMarks(cell: String) throws {
    let document = try MarkdownDocument(parsing: "| \(cell) |\n| - |")
    let inCell = document.subtree(of: document.root).first { document.kind(of: $0) == .tableCell }
    let node = try #require(inCell)
    let marks = cell.filter { "*_".contains($0) }
    #expect(document.plainText(of: node) == cell.filter { !marks.contains($0) })
  }

  @Test("tables stand in quotes and lists too")
  func nested() throws {
    #expect(try rows("> a|b\n> -|-\n> c|d") == ["a|b", "c|d"])
    #expect(try rows("- a|b\n  -|-\n  c|d\n- x") == ["a|b", "c|d"])
    #expect(try rows("> 1. x\n>    a|b\n>    -|-\n>    c|d") == ["a|b", "c|d"])
    #expect(try html("> a|b\n> -|-\n\nx").hasPrefix("<blockquote>\n<table>\n"))
  }

  @Test("a table made of texts shows them as they are")
  func madeOfTexts() throws {
    var document = try MarkdownDocument(parsing: "x")
    let table = document.makeTable(head: ["*a*", "b"], rows: [["1"], ["2", "3 < 4"]], alignments: [.none, .right])
    document.append(table, to: document.root)
    #expect(
      String(decoding: document.html(), as: UTF8.self) == """
        <p>x</p>
        <table>
        <thead>
        <tr>
        <th>*a*</th>
        <th align="right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td align="right"></td>
        </tr>
        <tr>
        <td>2</td>
        <td align="right">3 &lt; 4</td>
        </tr>
        </tbody>
        </table>

        """)
    let again = try MarkdownDocument(parsing: document.commonMark())
    #expect(again.html() == document.html())
  }

  @Test("a table written as CommonMark is the same table")
  func roundTrip() throws {
    let document = try MarkdownDocument(parsing: "x\n\n| a \\| b | `c \\| d` |\n|:-:|--:|\n| <a@b.dk> | |\n| \\\\ |\n")
    #expect(try MarkdownDocument(parsing: document.commonMark()).html() == document.html())
  }

  private func html(_ text: String) throws -> String {
    String(decoding: try MarkdownDocument(parsing: text).html(), as: UTF8.self)
  }

  /// The plain texts of all rows, with a pipe between cells.
  private func rows(_ text: String) throws -> [String] {
    let document = try MarkdownDocument(parsing: text)
    return document.subtree(of: document.root)
      .filter { document.kind(of: $0) == .tableRow || document.kind(of: $0) == .tableHead }
      .map { row in document.children(of: row).map { document.plainText(of: $0) }.joined(separator: "|") }
  }
}
