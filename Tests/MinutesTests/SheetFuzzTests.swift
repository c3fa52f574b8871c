import Diagnostics
import Fuzzing
import Markdown
import Minutes
import Testing

@testable import struct Minutes.SheetTable

@Suite("Pasted cells put together at random")
struct SheetFuzzTests {
  private static let pieces = [
    "a", "æ b", "👍🏽", "1", ";", ";", ";", "\t", "\t", "\n", "\n", "\n\n", "\"", "\"\"", "\"a\"", "\"a;b\"", "\"a\nb\"",
    " ", "  ",
    ",", "|", "*x*", "[x](y)", "<b>", "\\", "\u{A0}", "\u{0}", "`", "```", "'",
  ]

  @Test(
    "are a table with even rows or a flaw on one of their lines, and the same when written out",
    arguments: 1...2 as ClosedRange<UInt64>)
  func sheets(seed: UInt64) {
    var read = 0
    for var dice in Rounds(2_000, seed: seed, of: 2) {
      let bytes = dice.bytes(of: Self.pieces, 1...30)
      let shown = String(decoding: bytes, as: UTF8.self).debugDescription
      let lines = 1 + bytes.count { $0 == 10 }
      do throws(SheetTable.Flaw) {
        let rows = try SheetTable(bytes[...]).rows
        read += 1
        #expect(Set(rows.map(\.cells.count)).count == 1, "\(shown)")
        #expect(rows.allSatisfy { (0..<lines).contains($0.line) }, "\(shown)")
        let written = rows.map { $0.cells.map(Self.quoted).joined(separator: ";") }.joined(separator: "\n")
        let again = try? SheetTable(Array(written.utf8)[...])
        #expect(again?.rows.map { $0.cells } == rows.map { $0.cells }, "\(shown)")
      } catch {
        switch error {
        case .empty: break
        case .uneven(let line, let found, let expected):
          #expect((0..<lines).contains(line) && found != expected, "\(shown)")
        case .unclosedQuote(let line): #expect((0..<lines).contains(line), "\(shown)")
        }
      }
    }
    #expect(read > 0)
  }

  /// A cell in quotes. By the byte, since an accent behind a quotation mark makes another character of it.
  private static func quoted(_ cell: String) -> String {
    let bytes: [UInt8] = cell.utf8.flatMap { byte -> [UInt8] in byte == 0x22 ? [byte, byte] : [byte] }
    return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
  }

  @Test("stand in minutes as a table, or are refused in their place", arguments: 1...2 as ClosedRange<UInt64>)
  func blocks(seed: UInt64) throws {
    var tables = 0
    for var dice in Rounds(600, seed: seed &+ 10, of: 2) {
      let text = "## 1. Et\n\n```tabel\n\(dice.text(of: Self.pieces, 1...20))\n```\n"
      let reading = AgendaReading(text)
      let agenda = try #require(reading.agenda, "\(text.debugDescription)")
      let hasTable = agenda.markdown.subtree(of: agenda.markdown.root).contains {
        agenda.markdown.kind(of: $0) == .table
      }
      tables += hasTable ? 1 : 0
      let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
      for diagnostic in reading.diagnostics {
        #expect((1...lines).contains(diagnostic.position?.line ?? 0), "\(text.debugDescription): \(reading.faults)")
      }
    }
    #expect(tables > 0)
  }
}
