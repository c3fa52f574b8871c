import Diagnostics
import Markdown
import Minutes
import Testing

@testable import struct Minutes.SheetTable

@Suite("Tables pasted from a spreadsheet")
struct AgendaTableTests {
  private func cells(_ text: String) -> [[String]]? {
    try? SheetTable(Array(text.utf8)[...]).rows.map(\.cells)
  }

  private func flaw(_ text: String) -> SheetTable.Flaw? {
    do throws(SheetTable.Flaw) {
      _ = try SheetTable(Array(text.utf8)[...])
      return nil
    } catch {
      return error
    }
  }

  @Test("tabs or semicolons part the cells, the first line decides")
  func marks() {
    #expect(cells("År\tTal\n2022\t1;2\n") == [["År", "Tal"], ["2022", "1;2"]])
    #expect(cells("År;Tal\n2022; 12 \n") == [["År", "Tal"], ["2022", "12"]])
    #expect(cells("Navn\nA, B\n") == [["Navn"], ["A, B"]])
    #expect(cells("\n\"a\tb\";c\nd;e") == [["a\tb", "c"], ["d", "e"]])
  }

  @Test("quotes hold marks, line ends and doubled quotes")
  func quotes() {
    #expect(cells("a;b\n\"x;y\";\"sagde \"\"ja\"\"\"\n") == [["a", "b"], ["x;y", "sagde \"ja\""]])
    #expect(cells("a;b\n\"to\nlinjer\" ;c\n") == [["a", "b"], ["to linjer", "c"]])
    #expect(cells("a;b\n\"\";\n") == [["a", "b"], ["", ""]])
  }

  @Test("a quote that does not embrace the cell is text")
  func looseQuotes() {
    #expect(cells("a;b\n\"ja\" sagde han;5\" rør\n") == [["a", "b"], ["\"ja\" sagde han", "5\" rør"]])
  }

  @Test("lines without anything are skipped, empty cells are kept")
  func empty() {
    #expect(cells("\na;b\n\n   \n;\n") == [["a", "b"], ["", ""]])
    #expect(cells("a\tb\n\t\n") == [["a", "b"], ["", ""]])
  }

  @Test("what is no table")
  func flaws() {
    #expect(flaw("") == .empty)
    #expect(flaw("\n  \n") == .empty)
    #expect(flaw(";;\n") == .empty)
    #expect(flaw("a;b\n1;2\n\n3\n") == .uneven(line: 3, found: 1, expected: 2))
    #expect(flaw("a;b\n\"x\ny\";2\n1;2;3\n") == .uneven(line: 3, found: 3, expected: 2))
    #expect(flaw("a;b\n1;\"2\n3;4\n") == .unclosedQuote(line: 1))
  }

  @Test("a fenced block marked tabel becomes a table")
  func block() {
    let html = AgendaReading("## 1. A\n\n```tabel\nÅr;<Tal>\n2022;*1*\n```\n").html
    #expect(
      html == """
        <h2>A</h2>
        <table>
        <thead>
        <tr>
        <th>År</th>
        <th>&lt;Tal&gt;</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>2022</td>
        <td>*1*</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test(
    "the mark counts in any case and by its first word", arguments: ["```Tabel", "~~~ tabel regneark", "````\ttabel"])
  func fences(fence: String) {
    let close = String(fence.prefix { $0 == "`" || $0 == "~" })
    let reading = AgendaReading("## 1. A\n\n- B\n\n  \(fence)\n  a;b\n  \(close)\n")
    #expect(reading.html.contains("<th>b</th>"))
    #expect(reading.faults.isEmpty)
  }

  @Test(
    "other code is code",
    arguments: ["```\na;b\n```", "```table\na;b\n```", "    tabel\n    a;b", "```tabeller\na;b\n```"])
  func code(text: String) {
    #expect(!AgendaReading("## 1. A\n\n\(text)\n").html.contains("<table>"))
  }

  @Test("faults have the line of the row, and the block stays")
  func places() {
    #expect(AgendaReading("## 1. A\n\n```tabel\na;b\n1;2\n3\n```\n").faults == ["6:1 uneven-row"])
    #expect(AgendaReading("## 1. A\n\n- B\n  ```tabel\n  a;b\n  1;2;3\n  ```\n").faults == ["6:3 uneven-row"])
    #expect(AgendaReading("## 1. A\n\n```tabel\n```\n").faults == ["3:1 empty-table"])
    #expect(AgendaReading("## 1. A\n\n```tabel\na;b\n\"1;2\n```\n").faults == ["5:1 unclosed-quote"])
    #expect(AgendaReading("## 1. A\n\n```tabel\n```\n").html.contains("<code"))
  }

  @Test("pipe tables are filled up as GFM does")
  func pipes() {
    let reading = AgendaReading("## 1. A\n\n| a | b |\n|---|---|\n| 1 |\n")
    #expect(reading.html.contains("<td></td>"))
    #expect(reading.faults.isEmpty)
  }

  @Test("a pipe table's row with more cells than the head is an error, for they would be lost")
  func longRows() {
    let text = "## 1. A\n\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n> | 1 | 2 | 3 |\n> | 1 \\| 2 | 3 |\n"
    #expect(AgendaReading(text).faults == ["6:3 uneven-row"])
  }

  @Test("a table of more than a megabyte is refused")
  func tooLarge() {
    let reading = AgendaReading("## 1. Et\n\n```tabel\n" + String(repeating: "a;b\n", count: 300_000) + "```\n")
    #expect(reading.faults == ["3:1 text-too-large"])
  }
}
