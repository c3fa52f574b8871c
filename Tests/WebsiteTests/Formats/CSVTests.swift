import Testing

@testable import Website

@Suite("CSV")
struct CSVTests {
  private func row(_ texts: String?...) -> String {
    var csv = CSVWriter(columns: ["x"])
    for text in texts { csv.cell(text) }
    csv.endRow()
    return String(decoding: csv.bytes.dropFirst(3 + 3), as: UTF8.self)
  }

  @Test("begins with the mark by which Excel knows UTF-8, and parts cells by semicolons and rows by CRLF")
  func shape() {
    var csv = CSVWriter(columns: ["id", "name"])
    csv.cell("a")
    csv.cell("Ærø")
    csv.endRow()
    csv.cell(nil as String?)
    csv.cell(12)
    csv.endRow()
    #expect(Array(csv.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: csv.bytes.dropFirst(3), as: UTF8.self) == "id;name\r\na;Ærø\r\n;12\r\n")
  }

  @Test("puts in quotes what would end a cell or a row")
  func quotes() {
    #expect(row("a;b", "say \"x\"", "a\nb", "a, b") == "\"a;b\";\"say \"\"x\"\"\";\"a\nb\";a, b\r\n")
  }

  @Test(
    "makes formulas harmless",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "＝1", "＋1", "－1", "＠x", "- drøfter"])
  func formulas(_ text: String) {
    #expect(row(text) == "'\(text)\r\n")
  }

  @Test("makes formulas in quotes harmless too")
  func quotedFormulas() {
    #expect(row("=HYPERLINK(\"x\";\"y\")") == "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"\r\n")
    #expect(row("\t=1") == "\"'\t=1\"\r\n")
    #expect(row("\tx") == "\"'\tx\"\r\n")
  }

  @Test("leaves alone what is no formula", arguments: ["a=b", "2022-08-26", "ⅰ", "（x", "'x", "1+1"])
  func others(_ text: String) {
    #expect(row(text) == "\(text)\r\n")
  }
}
