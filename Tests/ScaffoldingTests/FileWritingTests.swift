import Diagnostics
import Foundation
import Scaffolding
import Testing

@Suite("Writing new files")
struct FileWritingTests {
  /// An empty folder, gone behind the test.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("referat-new-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  private let files = [NewFile(path: "a/b/c.md", text: "c\n"), NewFile(path: "d.md", text: "d\n")]

  @Test("makes the folders they need, the first one too")
  func folders() throws {
    try withFolder { folder in
      #expect(FileWriting(folder: folder + "/new/site").write(files).isEmpty)
      #expect(text(folder + "/new/site/a/b/c.md") == "c\n")
      #expect(text(folder + "/new/site/d.md") == "d\n")
    }
  }

  @Test("touches no file that is there, and then writes none of the others")
  func existing() throws {
    try withFolder { folder in
      try "mine".write(toFile: folder + "/d.md", atomically: false, encoding: .utf8)
      let faults = FileWriting(folder: folder).write(files)
      #expect(faults.map(\.file) == [folder + "/d.md"])
      #expect(faults.map(\.fault.code) == ["file-exists"])
      #expect(text(folder + "/d.md") == "mine")
      #expect(text(folder + "/a/b/c.md") == nil)
    }
  }

  @Test("follows no link to a file that is not there yet, and takes back what it wrote before")
  func links() throws {
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(atPath: folder + "/d.md", withDestinationPath: "elsewhere.md")
      #expect(FileWriting(folder: folder).write(files).map(\.fault.code) == ["file-exists"])
      #expect(text(folder + "/elsewhere.md") == nil)
      #expect(text(folder + "/a/b/c.md") == nil)
    }
  }

  @Test("replaces files where it is told to")
  func replacing() throws {
    try withFolder { folder in
      try "a longer text than the new one".write(toFile: folder + "/d.md", atomically: false, encoding: .utf8)
      #expect(FileWriting(folder: folder, replaces: true).write(files).isEmpty)
      #expect(text(folder + "/d.md") == "d\n")
    }
  }

  @Test("says why the system will not have it")
  func refused() throws {
    try withFolder { folder in
      try "".write(toFile: folder + "/a", atomically: false, encoding: .utf8)
      let faults = FileWriting(folder: folder).write(files)
      #expect(
        faults.map { $0.fault.message(in: .en) } == [
          "The file cannot be written: a part of the path is a file, not a folder."
        ])
    }
  }

  @Test("a new site’s folder is one that is not there, or is empty")
  func emptiness() throws {
    try withFolder { folder in
      #expect(FileWriting(folder: folder).emptinessFault == nil)
      #expect(FileWriting(folder: folder + "/none").emptinessFault == nil)
      try "".write(toFile: folder + "/.hidden", atomically: false, encoding: .utf8)
      #expect(FileWriting(folder: folder).emptinessFault?.fault.code == "folder-not-empty")
      #expect(FileWriting(folder: folder + "/.hidden").emptinessFault?.fault.code == "cannot-write-file")
    }
  }
}
