import Diagnostics
import Fuzzing
import Testing

@testable import YAML

@Suite("YAML put together at random")
struct YAMLFuzzTests {
  private static let pieces = [
    "a", "b", "title", "navn", "notes", "readers", "æ", "👍🏽", "x y", "12", "no", "~", ": ", ":", ":\n", "- ", "- - ",
    "-",
    "? ", "\n", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\n\n", "  ", " ", "\t", "\r\n", "\r", "[", "]", "{",
    "}", ", ",
    "&x ", "&y ", "*x", "*y", "*z", "<<: *x", "!!str ", "!x ", "|\n  ", "|2-\n  ", ">\n  ", ">+\n", "\"", "'", "''",
    "\\\"",
    "\\u0041", "\\ud800", "\\x07", "\\", "# note", " #", "#", "---\n", "--- ", "...\n", "%YAML 1.2\n", "%x", "@", "`",
    "=", "\u{A0}",
    "\u{85}", "\u{2028}", "\u{FEFF}", "\u{0}", "\u{7}", "\u{202E}", "title: x\n", "written-by:\n  - name: A\n",
    "notes:\n  k: v\n",
  ]

  @Test("is a value, or a fault in its place, and twice the same", arguments: 1...4 as ClosedRange<UInt64>)
  func anyText(seed: UInt64) {
    var (read, tried) = (0, 0)
    for var dice in Rounds(1_000, seed: seed, of: 4) {
      tried += 1
      let bytes = dice.bytes(of: Self.pieces, 1...30)
      let file = SourceFile(path: "a.yml", bytes: bytes)
      let shown = String(decoding: bytes, as: UTF8.self).debugDescription
      let (node, faults) = parsed(file)
      let (again, said) = parsed(file)
      #expect(node?.outline == again?.outline, "\(shown)")
      #expect(faults.map(\.fault.code) == said.map(\.fault.code), "\(shown)")
      #expect(node != nil || !faults.isEmpty, "\(shown) is lost without a word")
      read += node == nil ? 0 : 1
      check(faults, in: bytes, shown)

      var diagnostics: [Diagnostic] = []
      _ = Kind.book.read(file.whole, of: file, reportingTo: &diagnostics)
      check(diagnostics, in: bytes, shown)
    }
    #expect(read > tried / 20)
  }

  private func parsed(_ file: SourceFile) -> (YAMLNode?, [Diagnostic]) {
    var parser = YAMLParser(file.whole, of: file)
    let node = parser.parse()
    return (node, parser.diagnostics)
  }

  private func check(_ diagnostics: [Diagnostic], in bytes: [UInt8], _ shown: String) {
    // Every break that YAML, Markdown or an editor may know.
    let lines =
      1
      + String(decoding: bytes, as: UTF8.self).unicodeScalars.count {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains($0)
      }
    for diagnostic in diagnostics {
      for code in LanguageCode.allCases {
        #expect(!diagnostic.fault.message(in: code).isEmpty)
        _ = diagnostic.fault.suggestion(in: code)
      }
      guard let position = diagnostic.position else { continue }
      #expect((1...lines).contains(position.line), "\(diagnostic.fault.code) at \(position) in \(shown)")
      #expect((1...(bytes.count + 1)).contains(position.column), "\(diagnostic.fault.code) at \(position) in \(shown)")
    }
  }
}
