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
