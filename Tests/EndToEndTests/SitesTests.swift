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

  @Test("have no word of what is closed or held back, and one that is not listed in the minutes alone")
  func secrets() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Cases.folder + "/Sites/lille/content", to: "content")
    #expect(try Command(["build"], in: folder.path).run().code == 0)
    let site = try FolderContents(of: folder.path("public"))
    func files(with words: String) -> [String] {
      site.paths.filter { site.text($0).range(of: words, options: .caseInsensitive) != nil }
    }
    #expect(files(with: "Det her må ingen se") == [])
    #expect(files(with: "Ikke færdig endnu") == [])
    #expect(files(with: "2022-12-01") == [])
    #expect(files(with: "Ane Hansen") == ["moeder/nord/2022-08-26-faglig/index.html"])
    #expect(site.paths.filter { $0.contains("ane-hansen") || $0.contains("skjult") } == [])
  }
}
