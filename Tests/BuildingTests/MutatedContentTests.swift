import Building
import Diagnostics
import Foundation
import Fuzzing
import Testing

/// The good sample's files, broken at random by the byte and by the line: every one of them must be read to its end.
@Suite("Content that is broken at random")
struct MutatedContentTests {
  private static let sample = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("content").path

  /// What is put in where something is broken: what means something to YAML, Markdown or minutes, and what is no text at all.
  private static let parts: [[UInt8]] =
    [
      "---\n", "- ", ": ", "[", "{", "]", "}", "&a ", "*a", "!!binary ", "|\n", ">\n", "\"", "'", "\t", "\r", "\r\n",
      "\n\n",
      "# ", "## 3. ", "### Referat\n", "Beslutning: ", "Tema: ", "```csv\n", "```\n", "|", "|-|\n", "](", "<", "<!--",
      "&#0;",
      "\\ud800", "\u{FEFF}", "\u{202E}", "\u{0}", "(afbud)", "2022-02-30", "010180-1234", "x: y\n",
      "9999999999999999999",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]

  private static func broken(_ bytes: [UInt8], with dice: inout Dice) -> [UInt8] {
    guard !bytes.isEmpty else { return dice.one(of: parts) }
    var result = bytes
    let start = Int.random(in: result.indices, using: &dice)
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: result[start] ^= UInt8(1 << Int.random(in: 0..<8, using: &dice))
    case 1: result.insert(contentsOf: dice.one(of: parts), at: start)
    case 2: result.removeSubrange(start..<min(result.count, start + Int.random(in: 1...40, using: &dice)))
    case 3:
      let part = dice.one(of: parts)
      result.insert(contentsOf: (0..<Int.random(in: 2...300, using: &dice)).flatMap { _ in part }, at: start)
    case 4:
      var lines = Array(result.split(separator: 10, omittingEmptySubsequences: false))
      let (one, other) = (
        Int.random(in: lines.indices, using: &dice), Int.random(in: lines.indices, using: &dice)
      )
      if dice.happens(onceIn: 2) { lines.swapAt(one, other) } else { lines.insert(lines[one], at: other) }
      result = Array(lines.joined(separator: [10]))
    default: result.removeSubrange(start...)
    }
    return result
  }

  @Test("is checked to its end, and says the same twice", arguments: [1, 2] as [UInt64])
  func mutations(seed: UInt64) async throws {
    let folder = try TestFolder()
    try folder.copy(Self.sample, to: "content")
    let names = (FileManager.default.enumerator(atPath: folder.path + "/content")?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }.sorted()
    try #require(names.count > 20)
    var refused = 0
    for var dice in Rounds(8, seed: seed, of: 2) {
      let start = dice
      var former: [(path: String, bytes: Data)] = []
      for _ in 0..<6 {
        let path = folder.path + "/content/" + dice.one(of: names)
        let bytes = try #require(FileManager.default.contents(atPath: path))
        former.append((path, bytes))
        var changed = Array(bytes)
        for _ in 0...Int.random(in: 0...3, using: &dice) { changed = Self.broken(changed, with: &dice) }
        try Data(changed).write(to: URL(fileURLWithPath: path))
      }
      let one = await said(of: folder, workers: 1)
      let two = await said(of: folder, workers: 2)
      #expect(one == two, "\(start)")
      refused += one.isEmpty ? 0 : 1
      for file in former.reversed() { try file.bytes.write(to: URL(fileURLWithPath: file.path)) }
    }
    #expect(refused > 0)
  }

  /// What a check says, word for word.
  private func said(of folder: TestFolder, workers: Int) async -> [String] {
    let report = await SiteBuilder(
      BuildOptions(content: folder.path + "/content", workers: workers, cache: .none)
    ).check()
    let printer = DiagnosticPrinter(format: .json, language: report.language)
    return report.diagnostics.map { printer.lines(for: $0, sourceLine: nil) }
  }
}
