import Diagnostics
import Foundation
import Testing

@testable import Building

@Suite("Building a site")
struct SiteBuilderTests {
  private static let content = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("content").path

  /// The bytes of every file of a folder.
  private func files(of folder: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder) ?? FileManager.DirectoryEnumerator() {
      var isFolder: ObjCBool = false
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      result[name] = try Data(contentsOf: URL(fileURLWithPath: path))
    }
    return result
  }

  @Test("any number of threads gives the same files")
  func workers() async throws {
    let folder = try TestFolder()
    var sites: [[String: Data]] = []
    for workers in [1, 2, 7] {
      let output = folder.path + "/\(workers)"
      let report = await SiteBuilder(BuildOptions(content: Self.content, output: output, workers: workers)).build()
      guard case .published = report.outcome else {
        Issue.record("\(report.diagnostics)")
        return
      }
      sites.append(try files(of: output))
    }
    #expect(sites[0].count > 100)
    #expect(sites[0] == sites[1])
    #expect(sites[0] == sites[2])
  }

  @Test("any number of threads finds the same faults in the same order")
  func faults() async throws {
    let folder = try TestFolder()
    try folder.copy(Self.content, to: "content")
    try FileManager.default.removeItem(atPath: folder.path + "/content/themes")
    var told: [[String]] = []
    for workers in [1, 2, 7] {
      let report = await SiteBuilder(BuildOptions(content: folder.path + "/content", workers: workers)).check()
      #expect(report.outcome == .refused)
      let printer = DiagnosticPrinter(format: .json, language: report.language)
      told.append(report.diagnostics.map { printer.lines(for: $0, sourceLine: nil) })
    }
    #expect(told[0].count > 20)
    #expect(told[0] == told[1])
    #expect(told[0] == told[2])
  }

  @Test("a run that is stopped at its beginning reads and writes nothing")
  func cancelled() async throws {
    let folder = try TestFolder()
    let output = folder.path + "/public"
    let builder = SiteBuilder(BuildOptions(content: Self.content, output: output), isCancelled: { true })
    let report = await builder.build()
    #expect(report.outcome == .cancelled)
    #expect(report.diagnostics.isEmpty)
    #expect(FileManager.default.fileExists(atPath: output) == false)
  }

  @Test("stages are told in their order, and their figures end at the whole")
  func progress() async throws {
    let folder = try TestFolder()
    let told = Told()
    let options = BuildOptions(content: Self.content, output: folder.path + "/public", workers: 2)
    let report = await SiteBuilder(options, progress: told.add).build()
    // Only a check has advice to look for, and only a build an index to make and pages to write.
    let stages = BuildStage.allCases.filter { $0 != .advising }
    #expect(told.stages == stages)
    #expect(report.times.map(\.stage) == stages)
    let files = report.counts?.files ?? 0
    #expect(told.last(of: .publishing) == files)
    #expect(told.last(of: .linking) == report.counts?.meetings)
  }

  @Test("a check looks for advice where a build writes, and finds the same with any number of threads")
  func advice() async throws {
    var found: [[String]] = []
    for workers in [1, 2, 7] {
      let told = Told()
      let options = BuildOptions(content: Self.content, today: "2026-11-28", workers: workers)
      let report = await SiteBuilder(options, progress: told.add).check()
      #expect(told.stages == BuildStage.allCases.filter { $0 != .indexing && $0 != .publishing })
      #expect(told.last(of: .advising) == report.counts?.meetings)
      let printer = DiagnosticPrinter(format: .json, language: report.language)
      found.append(report.diagnostics.map { printer.lines(for: $0, sourceLine: nil) })
    }
    #expect(found[0].count > 20)
    #expect(found[0] == found[1])
    #expect(found[0] == found[2])
  }

  @Test("a line that holds what must not be spread is shown for no fault on it")
  func hiddenLines() throws {
    let folder = try TestFolder()
    try folder.write("first\nsecond\n", to: "a.md")
    let file = folder.path + "/a.md"
    let diagnostics = [
      Diagnostic(PrivacyFault.phone, file: file, at: SourcePosition(line: 1, column: 1)),
      Diagnostic(PrivacyFault.cprNumber, file: file, at: SourcePosition(line: 2, column: 1)),
      Diagnostic(FileFault.nul, file: file, at: SourcePosition(line: 2, column: 3)),
      Diagnostic(FileFault.nul, file: file, at: SourcePosition(line: 9, column: 1)),
      Diagnostic(FileFault.nul, file: folder.path + "/gone.md", at: .start),
      Diagnostic(FolderFault.special, file: file),
    ]
    var lines = SourceLines(of: diagnostics)
    #expect(diagnostics.map { lines.line(of: $0)?.text } == ["first", nil, nil, nil, "", nil])
  }
}
