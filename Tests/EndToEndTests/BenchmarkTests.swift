import Foundation
import Testing

@Suite("The archives that speed is measured with")
struct BenchmarkTests {
  private static let binary = URL(fileURLWithPath: Command.binary).deletingLastPathComponent()
    .appendingPathComponent("benchmark").path

  /// An archive of the program's making.
  private static func archive(of meetings: Int, seed: Int = 1) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try Program.run(
      binary, ["generate", String(meetings), folder.path("content"), "--seed", String(seed)])
    return folder
  }

  @Test("the same number and seed make the same archive, another seed another")
  func determinism() throws {
    let archives = try [Self.archive(of: 60), Self.archive(of: 60), Self.archive(of: 60, seed: 2)]
    let contents = try archives.map { try FolderContents(of: $0.path) }
    #expect(contents[0] == contents[1])
    #expect(contents[0] != contents[2])
  }

  @Test("an archive has so many meetings of 8 to 16 KB, and Referat finds no fault in it")
  func content() throws {
    let archive = try Self.archive(of: 300)
    let meetings = try FolderContents(of: archive.path("content/meetings")).files.filter { $0.key.hasSuffix(".md") }
    #expect(meetings.count == 300)
    let sizes = meetings.values.map(\.count).sorted()
    // A twentieth are agendas without minutes, or long ones.
    #expect(sizes[sizes.count / 20] >= 7_500)
    #expect(sizes[sizes.count * 19 / 20] <= 16_500)
    let result = try Command(["check", "--strict", "--content", "content"], in: archive.path).run()
    #expect(result.code == 0, "\(result.errors.prefix(2_000))")
    #expect(result.output.contains("300 møder"))
  }

  @Test("the floor makes a page of each Markdown file, Hugo's site has as many meetings")
  func peers() throws {
    let archive = try Self.archive(of: 30)
    let content = try FolderContents(of: archive.path("content")).paths
    _ = try Program.run(Self.binary, ["floor", archive.path("content"), archive.path("floor")])
    let pages = try FolderContents(of: archive.path("floor"))
    #expect(pages.paths == content.filter { $0.hasSuffix(".md") }.map { $0.dropLast(3) + "/index.html" }.sorted())
    #expect(pages.files.values.allSatisfy { $0.starts(with: Array("<".utf8)) })
    _ = try Program.run(Self.binary, ["hugo", "30", archive.path("hugo")])
    let files = try FolderContents(of: archive.path("hugo/content")).paths
    #expect(files == content.filter { $0.hasPrefix("meetings/") && $0.hasSuffix(".md") })
  }
}
