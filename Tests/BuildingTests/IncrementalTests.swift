import Diagnostics
import Foundation
import Fuzzing
import Testing

@testable import Building

@Suite("Building again")
struct IncrementalTests {
  /// How many changes are made; `REFERAT_STEPS` asks for more.
  private static let steps = ProcessInfo.processInfo.environment["REFERAT_STEPS"].flatMap(Int.init) ?? 25

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

  private func build(_ folder: TestFolder, into output: String, cache: BuildOptions.Cache) async -> BuildReport {
    let hasTemplates = FileManager.default.fileExists(atPath: folder.path + "/templates")
    return await SiteBuilder(
      BuildOptions(
        content: folder.path + "/content", templates: hasTemplates ? folder.path + "/templates" : nil,
        output: folder.path + "/" + output, workers: 2, cache: cache)
    ).build()
  }

  /// What a report says, word for word.
  private func said(_ report: BuildReport) -> [String] {
    let printer = DiagnosticPrinter(format: .json, language: report.language)
    return report.diagnostics.map { printer.lines(for: $0, sourceLine: nil) }
  }

  @Test(
    "gives what building anew gives, whatever was changed in between, and says the same",
    arguments: [1, 2, 4] as [UInt64])
  func randomChanges(seed: UInt64) async throws {
    let folder = try TestFolder()
    var content = try ChangingContent(seed: seed, in: folder)
    var dice = Dice(seed: seed &+ 1_000)
    var (published, refused, done) = (0, 0, "nothing")
    for step in 0..<Self.steps {
      let former = content.files
      if step > 0 {
        done = ""
        for _ in 0...Int.random(in: 0...1, using: &dice) { done += try content.change() + "; " }
      }
      let cache = folder.path + "/.referat/content." + (dice.happens(onceIn: 2) ? "cache" : "records")
      if dice.happens(onceIn: 15), var bytes = FileManager.default.contents(atPath: cache),
        !bytes.isEmpty
      {
        bytes[Int.random(in: bytes.indices, using: &dice)] ^= UInt8(1 << Int.random(in: 0..<8, using: &dice))
        try bytes.write(to: URL(fileURLWithPath: cache))
      }
      if dice.happens(onceIn: 15) { try? FileManager.default.removeItem(atPath: cache) }
      let page = folder.path + "/incremental/index.html"
      if dice.happens(onceIn: 15), FileManager.default.fileExists(atPath: page) {
        try Data("en anden".utf8).write(to: URL(fileURLWithPath: page))
      }

      let again = await build(folder, into: "incremental", cache: .besideContent)
      let anew = await build(folder, into: "anew", cache: .none)
      #expect(said(again) == said(anew), "step \(step): \(done)")
      guard case .published = anew.outcome else {
        #expect(again.outcome == anew.outcome, "step \(step): \(done)")
        refused += 1
        try content.restore(former)
        continue
      }
      published += 1
      let (own, expected) = (try files(of: folder.path + "/incremental"), try files(of: folder.path + "/anew"))
      #expect(own.count == expected.count, "step \(step): \(done)")
      let wrong = expected.filter { own[$0.key] != $0.value }.keys.sorted()
      #expect(wrong == [], "step \(step): \(done)")
      #expect(again.counts == anew.counts)
      if !wrong.isEmpty { return }
    }
    #expect(published > Self.steps / 2)
    #expect(refused > 0)
  }

  /// A change that only one page far off depends on.
  struct Remote: Sendable, CustomTestStringConvertible {
    let name: String
    let before: KeyValuePairs<String, String>
    /// nil: the file goes.
    let change: KeyValuePairs<String, String?>

    var testDescription: String { name }
  }

  private static func meeting(_ date: String, _ more: String = "", text: String = "") -> String {
    "---\ncluster: nord\nbody: faglig\ndate: \(date)\n\(more)---\n\(text)\n"
  }

  private static let remote = [
    Remote(
      name: "the meeting that another says comes next, with one between them",
      before: ["a": meeting("2020-01-02", "next: 2020-03-01\n"), "b": meeting("2020-02-01")],
      change: ["c": meeting("2020-03-01")]),
    Remote(
      name: "the letters of an attachment's name in another form",
      before: [
        "a": meeting("2020-01-02", text: "Se [bilag](a/\u{E5}.txt)."), "meetings/nord/a/\u{E5}.txt": "Bilag",
      ], change: ["meetings/nord/a/\u{E5}.txt": nil, "meetings/nord/a/a\u{30A}.txt": "Bilag"]),
    Remote(
      name: "a person's file that goes and is linked to by its path",
      before: [
        "a": meeting("2020-01-02", "participants: [Leif Serup]\n", text: "Se [ham](../../persons/leif-serup.md)."),
        "persons/leif-serup.md": "---\nname: Leif Serup\n---\n",
      ], change: ["persons/leif-serup.md": nil]),
    Remote(
      name: "somebody whose id is another one's other name",
      before: [
        "a": meeting("2020-01-02", text: "Se [ham](person:Boss)."),
        "persons/s.md": "---\nname: Henning Vig\naliases: [Boss]\n---\n",
      ], change: ["persons/boss.md": "---\nname: Kurt Olsen\n---\n"]),
    Remote(
      name: "which of two meetings of one day comes first",
      before: [
        "a": meeting("2020-01-02", text: "Se [mødet](meeting:nord/faglig/2020-03-01)."),
        "b": meeting("2020-03-01", "time: 9-10\n"), "c": meeting("2020-03-01", "time: 13-14\n"),
      ], change: ["b": meeting("2020-03-01", "time: 15-16\n")]),
    Remote(
      name: "an organisation that another list writes otherwise",
      before: [
        "a": meeting("2020-01-02", "participants: [\"X Xen, rolle, Zzz Nord\"]\n"),
        "b": meeting("2020-03-01", "participants: [\"Y Yen, rolle, Zzz-Nord\"]\n"),
        "c": meeting("2020-04-01", "participants: [\"V Ven, Zzz-Nord\"]\n"),
      ], change: ["b": meeting("2020-03-01", "participants: [\"Y Yen, rolle, Zzz Nord\"]\n")]),
    Remote(
      name: "a group's organisation that another list writes otherwise",
      before: [
        "a": meeting("2020-01-02", "participants: [\"X Xen, rolle, Zzz Nord\"]\n"),
        "b": meeting("2020-03-01", "participants: [\"Y Yen, rolle, Zzz-Nord\"]\n"),
        "c": meeting("2020-04-01", "participants:\n  Zzz Nord:\n    - V Ven, Zzz-Nord\n"),
      ], change: ["b": meeting("2020-03-01", "participants: [\"Y Yen, rolle, Zzz Nord\"]\n")]),
  ]

  @Test("what only one page far off depends on changes that page too", arguments: remote)
  func farOff(_ remote: Remote) async throws {
    let folder = try TestFolder()
    try folder.write("title: Referater\nurl: https://example.org/r\nlanguage: da\n", to: "content/site.yml")
    try folder.write(
      "---\nname: Klynge Nord\nbodies:\n  faglig: { names: [Faglig Nord] }\n---\n", to: "content/clusters/nord.md")
    func change(_ files: [(String, String?)]) throws {
      for (name, text) in files {
        let path = name.contains("/") ? "content/\(name)" : "content/meetings/nord/\(name).md"
        if let text {
          try folder.write(text, to: path)
        } else {
          try FileManager.default.removeItem(atPath: folder.path + "/" + path)
        }
      }
    }
    try change(remote.before.map { ($0, $1) })
    guard case .published = await build(folder, into: "incremental", cache: .besideContent).outcome else {
      throw FailedBuild(said: [remote.name])
    }
    try change(remote.change.map { ($0, $1) })
    let again = await build(folder, into: "incremental", cache: .besideContent)
    let anew = await build(folder, into: "anew", cache: .none)
    #expect(said(again) == said(anew))
    // Where the change is refused the former site stays.
    guard case .published = anew.outcome else { return #expect(again.outcome == anew.outcome) }
    let (own, expected) = (try files(of: folder.path + "/incremental"), try files(of: folder.path + "/anew"))
    #expect(expected.filter { own[$0.key] != $0.value }.keys.sorted() == [])
    #expect(own.count == expected.count)
  }

  @Test("reads and links only what was changed, and renders only what shows it")
  func work() async throws {
    let folder = try TestFolder()
    _ = try ChangingContent(seed: 3, in: folder)
    try folder.write(
      "---\ncluster: nord\nbody: faglig\ndate: 2020-01-02\n---\n## 1. Et\n\nTekst.\n", to: "content/meetings/a.md")
    let first = await build(folder, into: "out", cache: .besideContent)
    guard case .published(let files) = first.outcome else { throw FailedBuild(said: said(first)) }
    let same = await build(folder, into: "out", cache: .besideContent)
    #expect(same.outcome == .published(PublishedFiles(new: 0, changed: 0, removed: 0, unchanged: files.new)))
    try folder.write(
      "---\ncluster: nord\nbody: faglig\ndate: 2020-01-02\n---\n## 1. Et\n\nTekxt.\n", to: "content/meetings/a.md")
    let other = await build(folder, into: "out", cache: .besideContent)
    // The page of the minutes; and of the search their passages, the words, and which of these are common.
    #expect(other.outcome == .published(PublishedFiles(new: 0, changed: 4, removed: 0, unchanged: files.new - 4)))
  }

  @Test(
    "of what nobody has touched reads nothing, and says what was said; a change of the same size and age is noticed")
  func untouched() async throws {
    let folder = try TestFolder()
    _ = try ChangingContent(seed: 5, in: folder)
    let path = "content/meetings/a.md"
    let head = "---\ncluster: nord\nbody: faglig\ndate: 2020-01-02\n---\n## 1. Et\n\n"
    try folder.write(head + "Tekst. Ring til 12 34 56 78.\n", to: path)
    // Files must be old enough to be known by their times.
    try await Task.sleep(for: .milliseconds(2_200))
    let first = await build(folder, into: "out", cache: .besideContent)
    #expect(!first.diagnostics.isEmpty)
    let second = await build(folder, into: "out", cache: .besideContent)
    #expect(second.times.map(\.stage) == [.reading])
    #expect(said(second) == said(first))
    #expect(second.counts == first.counts)
    let files = first.counts?.files ?? 0
    #expect(second.outcome == .published(PublishedFiles(new: 0, changed: 0, removed: 0, unchanged: files)))

    try Data("en anden".utf8).write(to: URL(fileURLWithPath: folder.path + "/out/index.html"))
    let mended = await build(folder, into: "out", cache: .besideContent)
    #expect(mended.outcome == .published(PublishedFiles(new: 0, changed: 1, removed: 0, unchanged: files - 1)))

    let age = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + path)[.modificationDate]
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/" + path))
    try file.write(contentsOf: Data((head + "Tekxt. Ring til 12 34 56 78.\n").utf8))
    try file.close()
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(age)], ofItemAtPath: folder.path + "/" + path)
    let noticed = await build(folder, into: "out", cache: .besideContent)
    #expect(noticed.outcome == .published(PublishedFiles(new: 0, changed: 4, removed: 0, unchanged: files - 4)))
  }

  @Test("without a cache leaves none behind, and one in a folder of its own lies there")
  func places() async throws {
    let folder = try TestFolder()
    _ = try ChangingContent(seed: 4, in: folder)
    _ = await build(folder, into: "out", cache: .none)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.referat"))
    _ = await build(folder, into: "out", cache: .folder(folder.path + "/elsewhere"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.referat"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/elsewhere").sorted()
      // Left behind only where the build took so long that its files are known by their times.
      .filter { $0 != "content.last" }
    #expect(names == [".gitignore", "content.cache", "content.records"])
  }

  private struct FailedBuild: Error {
    let said: [String]
  }
}
