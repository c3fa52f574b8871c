import Foundation
import Testing

@Suite("Sites")
struct SitesTests {
  @Test("are built file by file as expected, without a word of complaint", arguments: Cases.sites)
  func build(_ name: String) throws {
    let source = Cases.folder + "/Sites/" + name
    let folder = try TemporaryFolder()
    for part in ["content", "templates"] where FileManager.default.fileExists(atPath: source + "/" + part) {
      try folder.copy(source + "/" + part, to: part)
    }
    let result = try Command(["build", "--strict"], in: folder.path).run()
    #expect(result.errors == "")
    #expect(result.code == 0)
    if Cases.isRecording {
      try? FileManager.default.removeItem(atPath: source + "/expected")
      try FileManager.default.copyItem(atPath: folder.path("public"), toPath: source + "/expected")
    }
    let expected = try FolderContents(of: source + "/expected")
    #expect(!expected.files.isEmpty)
    #expect(expected.differences(to: try FolderContents(of: folder.path("public"))) == [])
  }
}
