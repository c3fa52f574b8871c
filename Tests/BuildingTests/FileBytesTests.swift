import Diagnostics
import Foundation
import Testing

@testable import Building

@Suite("Reading a file")
struct FileBytesTests {
  @Test("all bytes come, whatever they are", arguments: [0, 1, 4095, 4096, 100_000])
  func bytes(count: Int) throws {
    let folder = try TestFolder()
    let text = String(repeating: "x", count: count)
    try folder.write(text, to: "a")
    #expect(try FileBytes(of: folder.path + "/a").bytes == Array(text.utf8))
  }

  @Test(
    "what is no file is a fault",
    arguments: [("nothing", FileProblem.missing), ("folder", .isFolder), ("pipe", .isFolder)])
  func noFile(_ name: String, _ problem: FileProblem) throws {
    let folder = try TestFolder()
    try folder.makeFolder("folder")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(throws: FolderFault.cannotReadFile(problem)) { try FileBytes(of: folder.path + "/" + name) }
  }

  @Test("a file that was edited since, even to the same length and time, is a fault")
  func changed() throws {
    let folder = try TestFolder()
    let path = folder.path + "/a"
    try folder.write("one", to: "a")
    let stamp = try FileBytes(of: path).stamp
    #expect(try FileBytes(of: path, expected: stamp).bytes == Array("one".utf8))
    var before = stat()
    #expect(stat(path, &before) == 0)
    usleep(20_000)
    let file = open(path, O_WRONLY)
    #expect(write(file, "two", 3) == 3)
    var times = [before.st_atim, before.st_mtim]
    #expect(futimens(file, &times) == 0)
    close(file)
    #expect(throws: FolderFault.changed) { try FileBytes(of: path, expected: stamp) }
  }
}
