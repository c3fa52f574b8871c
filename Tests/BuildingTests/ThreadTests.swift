import Foundation
import Testing

@testable import Building

@Suite("Any number of threads")
struct ThreadTests {
  private func files(of folder: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
      result[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return result
  }

  @Test("make the same files of the same content")
  func bytes() async throws {
    let folder = try TestFolder()
    try folder.copy(
      URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("content").path, to: "content")
    var expected: [String: Data] = [:]
    for workers in [1, 2, 3, 16] {
      let output = folder.path + "/out\(workers)"
      let report = await SiteBuilder(
        BuildOptions(content: folder.path + "/content", output: output, workers: workers, cache: .none)
      ).build()
      guard case .published = report.outcome else {
        Issue.record("\(report.outcome)")
        return
      }
      let found = try files(of: output)
      if expected.isEmpty { expected = found }
      #expect(found.count > 100)
      #expect(found.keys.sorted() == expected.keys.sorted())
      #expect(found.filter { expected[$0.key] != $0.value }.keys.sorted() == [])
    }
  }
}
