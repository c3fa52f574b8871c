import Foundation
import Testing

@Suite("Sites with faults")
struct BrokenTests {
  /// Each folder holds `content`, perhaps `templates`, perhaps the `arguments` of the command line (else `build`), and in
  /// `expected.txt` all of standard error and the exit code.
  @Test("say what is wrong, where, and what to do, word for word", arguments: Cases.broken)
  func faults(of name: String) throws {
    let source = Cases.folder + "/Broken/" + name
    let folder = try TemporaryFolder()
    for part in ["content", "templates"] where FileManager.default.fileExists(atPath: source + "/" + part) {
      try folder.copy(source + "/" + part, to: part)
    }
    let arguments = (try? String(contentsOfFile: source + "/arguments", encoding: .utf8)) ?? "build"
    let result = try Command(arguments.split(whereSeparator: \.isWhitespace).map(String.init), in: folder.path).run()
    let found = result.errors + "exit code \(result.code)\n"
    if Cases.isRecording {
      try found.write(toFile: source + "/expected.txt", atomically: true, encoding: .utf8)
    }
    #expect(found == (try String(contentsOfFile: source + "/expected.txt", encoding: .utf8)))
    #expect(FileManager.default.fileExists(atPath: folder.path("public")) == (result.code == 0))
  }
}
