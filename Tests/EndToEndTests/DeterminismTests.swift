import Foundation
import Testing

@Suite("The same input")
struct DeterminismTests {
  @Test("gives the same bytes from any folder, in any time zone and language of the system, at any age of the files")
  func surroundings() throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    try first.copy(Cases.repository + "/content", to: "content")
    // The other copy is written file by file from the last to the first, with other times, in a deeper folder.
    let names = FileManager.default.enumerator(atPath: first.path("content"))?.compactMap { $0 as? String } ?? []
    for (place, name) in names.sorted(by: >).enumerated() {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: first.path("content/" + name), isDirectory: &isFolder) else {
        continue
      }
      guard !isFolder.boolValue else { continue }
      try second.write(
        try Data(contentsOf: URL(fileURLWithPath: first.path("content/" + name))), to: "a/b/content/" + name)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(place) * 1_000_000)],
        ofItemAtPath: second.path("a/b/content/" + name))
    }
    var one = Command(["build"], in: first.path)
    one.environment["TZ"] = "Pacific/Auckland"
    one.environment["LANG"] = "da_DK.UTF-8"
    var other = Command(["build", "--content", "a/b/content", "--output", "c/public"], in: second.path)
    other.environment["TZ"] = "America/Los_Angeles"
    other.environment["LC_ALL"] = "tr_TR.ISO-8859-9"
    #expect(try one.run().code == 0)
    #expect(try other.run().code == 0)
    let expected = try FolderContents(of: first.path("public"))
    #expect(expected.files.count > 100)
    #expect(expected.differences(to: try FolderContents(of: second.path("c/public"))) == [])
  }

  @Test("gives the same bytes again and again, on one processor and on all, anew and from the cache")
  func again() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Cases.repository + "/content", to: "content")
    func build(into output: String, _ arguments: [String] = ["--no-cache"], by runner: [String] = []) throws
      -> FolderContents
    {
      var command = Command(["build", "--output", output] + arguments, in: folder.path)
      command.runner = runner
      #expect(try command.run().code == 0)
      return try FolderContents(of: folder.path(output))
    }
    let expected = try build(into: "a")
    #expect(expected.differences(to: try build(into: "b")) == [])
    #expect(expected.differences(to: try build(into: "c", by: ["/usr/bin/taskset", "-c", "0"])) == [])
    // Into the folder of the last build too, with the cache and without it.
    #expect(expected.differences(to: try build(into: "a", [])) == [])
    let path = folder.path("content/meetings/nord/2020-02-06-politisk.md")
    let text = try Data(contentsOf: URL(fileURLWithPath: path))
    for change in ["\n\nEn sætning mere.\n", "\n\n## 99. Et punkt mere\n\nBeslutning: Ja.\n"] {
      try (text + Data(change.utf8)).write(to: URL(fileURLWithPath: path))
      let changed = try build(into: "a", [])
      #expect(changed != expected)
      #expect(changed.differences(to: try build(into: "d")) == [])
      try text.write(to: URL(fileURLWithPath: path))
      #expect(expected.differences(to: try build(into: "a", [])) == [])
    }
    for name in FileManager.default.enumerator(atPath: folder.path("content"))?.compactMap({ $0 as? String }) ?? [] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: folder.path("content/" + name))
    }
    #expect(expected.differences(to: try build(into: "a", [])) == [])
    #expect(expected.differences(to: try build(into: "a")) == [])
  }

  @Test("gives the same faults in the same order, run for run")
  func faults() throws {
    let folder = try TemporaryFolder()
    try folder.copy(Cases.repository + "/content", to: "content")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path("content/themes")).prefix(10) {
      try FileManager.default.removeItem(atPath: folder.path("content/themes/" + file))
    }
    let first = try Command(["build"], in: folder.path).run()
    #expect(first.code == 1)
    #expect(first.errors.count(where: { $0 == "\n" }) > 20)
    for _ in 0..<5 { #expect(try Command(["build"], in: folder.path).run() == first) }
  }
}
