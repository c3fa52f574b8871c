import Diagnostics
import Minutes
import Testing

@Suite("Places in the file")
struct AgendaPositionTests {
  private static let lines = [
    "---", "cluster: nord", "---", "## 1. Ærø", "", "Tema: æ, **ø**", "", "Beslutning: Ja.", "Opgave (Åse Bo): x", "",
    "## 1. B", "", "Opgave (y", "", "```tabel", "a;b", "c", "```", "",
  ]

  @Test(
    "lines count from the top of the file, columns in characters, whatever ends the lines",
    arguments: ["\n", "\r\n", "\r"], [false, true])
  func lineEnds(end: String, hasMark: Bool) throws {
    let bytes = (hasMark ? [0xEF, 0xBB, 0xBF] : []) + Array(Self.lines.joined(separator: end).utf8)
    let front = (hasMark ? 3 : 0) + Self.lines[..<3].reduce(0) { $0 + $1.utf8.count + end.utf8.count }
    let reading = AgendaReading("", file: bytes, from: TextPart(bytes: front..<bytes.count, firstLine: 4))
    let agenda = try #require(reading.agenda)
    #expect(agenda.items.map(\.position.line) == [4, 11])
    #expect(agenda.items[0].themes.map(\.outline) == ["æ@6:7", "ø@6:12"])
    #expect(agenda.decisions.map(\.position) == [SourcePosition(line: 8, column: 1)])
    #expect(agenda.actions.map(\.position) == [SourcePosition(line: 9, column: 1)])
    #expect(agenda.actions[0].owners.map(\.outline) == ["Åse Bo@9:9"])
    #expect(reading.faults == ["17:1 uneven-row", "11:1 item-number-twice", "13:8 unclosed-bracket"])
  }

  @Test("a text nested too deep is an error of its line")
  func tooDeep() {
    let reading = AgendaReading("## 1. A\n\n" + String(repeating: "> ", count: 200) + "b\n")
    #expect(reading.agenda == nil)
    #expect(reading.faults == ["3:1 text-too-deep"])
  }
}
