import Diagnostics
import Foundation
import Testing

@testable import Building

@Suite("The folder for the cache")
struct CacheTests {
  private func build(_ folder: TestFolder, cache: String, strict: Bool = false) async throws -> BuildReport {
    _ = try ChangingContent(seed: 9, in: folder)
    return await SiteBuilder(
      BuildOptions(
        content: folder.path + "/content", output: folder.path + "/out", strict: strict, workers: 2,
        cache: .folder(folder.path + "/" + cache))
    ).build()
  }

  private func told(_ report: BuildReport) -> [Diagnostic] { report.diagnostics.filter { $0.fault is CacheFault } }

  @Test(
    "that cannot be written is told of once, and the site is built all the same", arguments: ["file", "file/below"])
  func unwritable(cache: String) async throws {
    let folder = try TestFolder()
    try folder.write("a file", to: "file")
    let report = try await build(folder, cache: cache)
    guard case .published = report.outcome else {
      Issue.record("\(report.outcome)")
      return
    }
    #expect(told(report).map(\.fault.code) == ["cannot-write-cache"])
    #expect(told(report).map(\.severity) == [.warning])
    #expect(told(report).first?.file == folder.path + "/" + cache)
  }

  @Test("that cannot be written is an error where warnings are, before anything is published")
  func strict() async throws {
    let folder = try TestFolder()
    try folder.write("a file", to: "file")
    let report = try await build(folder, cache: "file", strict: true)
    #expect(report.outcome == .refused)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }

  @Test("that turns out at the end not to be writable is told of too")
  func late() async throws {
    let folder = try TestFolder()
    // A link to nowhere looks like nothing, and cannot be made a folder.
    try folder.link("cache", to: "/nowhere/at/all")
    let report = try await build(folder, cache: "cache")
    #expect(told(report).count == 1)
    guard case .published = report.outcome else {
      Issue.record("\(report.outcome)")
      return
    }
  }

  @Test("is made with the folders above it")
  func nested() async throws {
    let folder = try TestFolder()
    let report = try await build(folder, cache: "a/b/c")
    #expect(told(report).isEmpty)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/a/b/c/content.cache"))
  }
}
