import Foundation
import Testing

@Suite("Import")
struct ImportTests {
  /// A source of one layout: the file, and beside it `expected.md` and `report.txt`, what comes of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    var testDescription: String { name }
    var folder: String { Cases.folder + "/Imports/cases/" + name }
  }

  static let cases: [Case] = {
    let root = Cases.folder + "/Imports/cases"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().compactMap { name in
      let files = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + name)) ?? []
      return files.first { !["expected.md", "report.txt"].contains($0) }.map { Case(name: name, source: $0) }
    }
  }()

  /// A folder with an archive of two clusters and one meeting, and a source.
  private func desk(with item: Case) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(Cases.folder + "/Imports/content", to: "content")
    try folder.copy(item.folder + "/" + item.source, to: item.source)
    return folder
  }

  /// The meetings' files that an import added.
  private func drafts(in folder: TemporaryFolder) -> [String] {
    let all =
      FileManager.default.enumerator(atPath: folder.path("content/meetings"))?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".md") && $0 != "2021-05-04-faglig.md" }.sorted()
  }

  @Test("makes of each layout the draft and the report that are expected", arguments: cases)
  func draft(_ item: Case) throws {
    let folder = try desk(with: item)
    let result = try Command(["import", item.source], in: folder.path).run()
    #expect(result.code == 0)
    let draft = try #require(drafts(in: folder).first, "\(result.errors)")
    let text = try folder.text("content/meetings/" + draft)
    let report = result.output + result.errors
    if Cases.isRecording {
      try Data(text.utf8).write(to: URL(fileURLWithPath: item.folder + "/expected.md"))
      try Data(report.utf8).write(to: URL(fileURLWithPath: item.folder + "/report.txt"))
    }
    #expect(text == (try String(contentsOfFile: item.folder + "/expected.md", encoding: .utf8)))
    #expect(report == (try String(contentsOfFile: item.folder + "/report.txt", encoding: .utf8)))
  }

  @Test("gives drafts that pass the check, or fail it for what the report says is missing", arguments: cases)
  func check(_ item: Case) throws {
    let folder = try desk(with: item)
    let report = try Command(["import", item.source], in: folder.path).run()
    let result = try Command(["check", "--drafts", "--format", "github"], in: folder.path).run()
    let errors = result.output.split(separator: "\n").filter { $0.hasPrefix("::error") }
    #expect(errors.isEmpty == !report.errors.contains("warning: Kilden siger ikke"), "\(result.output)")
  }

  @Test("publishes nothing of a draft", arguments: cases.prefix(2))
  func heldBack(_ item: Case) throws {
    let folder = try desk(with: item)
    try Command(["import", item.source], in: folder.path).run()
    #expect(try Command(["build"], in: folder.path).run().code == 0)
    let site = try FolderContents(of: folder.path("public"))
    #expect(site.paths.filter { site.text($0).contains("2022-09-14") || site.text($0).contains("FORSLAG") } == [])
  }

  @Test("loses no word", arguments: cases.filter { $0.source.hasSuffix(".txt") })
  func words(_ item: Case) throws {
    let folder = try desk(with: item)
    try Command(["import", item.source], in: folder.path).run()
    let draft = try folder.text("content/meetings/" + (try #require(drafts(in: folder).first)))
    // Line ends part words with a hyphen; bullets are marks.
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(item.source)))
    let text = try #require(String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .windowsCP1252))
    let source = text.replacing(/-\s*\n\s*(?=[a-zæøå])/, with: "")
    let known = Set(Self.words(of: draft))
    let lost = Self.words(of: source).filter { !known.contains($0) }
    #expect(lost == [])
  }

  private static func words(of text: String) -> [String] {
    text.replacing("\\", with: "").split(whereSeparator: \.isWhitespace).map { word in
      String(word.drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    }.filter { !$0.isEmpty }
  }
}
