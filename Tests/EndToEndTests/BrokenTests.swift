import Foundation
import Testing

@Suite("Sites with faults")
struct BrokenTests {
  /// Each folder holds `content`, perhaps `templates`, and in `expected.txt` all of standard error and the exit code.
  @Test("say what is wrong, where, and what to do, word for word", arguments: Cases.broken)
  func faults(of name: String) throws {
    let expected = Cases.folder + "/Broken/\(name)/expected.txt"
    let folder = try copy(of: name)
    let result = try Command(["build"], in: folder.path).run()
    let found = result.errors + "exit code \(result.code)\n"
    if Cases.isRecording { try found.write(toFile: expected, atomically: true, encoding: .utf8) }
    #expect(found == (try String(contentsOfFile: expected, encoding: .utf8)))
    #expect(FileManager.default.fileExists(atPath: folder.path("public")) == (result.code == 0))
  }

  @Test(
    "say the same to a check, which may have advice besides, and the same as errors where all warnings are",
    arguments: Cases.broken)
  func check(_ name: String) throws {
    func lines(_ arguments: [String]) throws -> [String] {
      try Command(arguments + ["--format", "json"], in: folder.path).run().output.split(separator: "\n").map(
        String.init)
    }
    let folder = try copy(of: name)
    let told = try lines(["build"])
    #expect(!told.isEmpty)
    #expect(try lines(["check"]).filter { !$0.contains(#""severity":"advice""#) } == told)
    let strict = told.map { $0.replacing(#""severity":"warning""#, with: #""severity":"error""#) }
    #expect(try lines(["build", "--strict", "--output", "strict"]).sorted() == strict.sorted())
    #expect(FileManager.default.fileExists(atPath: folder.path("strict")) == false)
  }

  private func copy(of name: String) throws -> TemporaryFolder {
    let source = Cases.folder + "/Broken/" + name
    let folder = try TemporaryFolder()
    for part in ["content", "templates"] where FileManager.default.fileExists(atPath: source + "/" + part) {
      try folder.copy(source + "/" + part, to: part)
    }
    return folder
  }
}
