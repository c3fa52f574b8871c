import Glibc
import Testing

@testable import Publishing

@Suite("What is remembered of the output fits it")
struct MemoryTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  /// The folders of ours that the next build need not read, and whether those stand as they are remembered.
  private func settledFolders() throws -> [String] {
    let location = try OutputLocation(workshop.output, method: .exchange)
    let (live, state) = (try FolderHandle(opening: location.path), try StateFolder(existing: location.statePath))
    var shelf = ManifestShelf()
    guard case .manifest(let manifest) = shelf.find(StateFolder.manifest, in: state) else { return ["no manifest"] }
    #expect(try live.identity() == manifest.root)
    for path in manifest.files.numbers {
      #expect(try live.status(of: shelf.paths[path])?.stamp == manifest.files[path]?.stamp, "\(shelf.paths[path].text)")
    }
    return try manifest.folders.numbers.filter { manifest.folders[$0] != .unknown }.map { path in
      let text = shelf.paths[path].text
      let stamp = try live.status(of: shelf.paths[path]).map { FolderStamp($0) }
      #expect(stamp == manifest.folders[path], "\(text)")
      return text
    }.sorted()
  }

  @Test("after pages came, went and changed, were linked anew and made way for folders")
  func folders() async throws {
    var site = ["a/1": "1", "a/b/2": "2", "a/c/d/3": "3", "e/4": "4", "e/5": "5", "kind": "5", "f/g/6": "6"]
    var folders = ["a", "a/b", "a/c", "a/c/d", "e", "f", "f/g"]
    func build() async throws {
      try await workshop.publish(site)
      #expect(try settledFolders() == folders.sorted())
    }
    try await build()
    site["a/b/2"] = "another"
    try await build()
    site["a/c/new/deep/7"] = "7"
    folders += ["a/c/new", "a/c/new/deep"]
    try await build()
    site["f/g/6"] = nil
    folders.removeAll { ["f", "f/g"].contains($0) }
    try await build()
    site["kind"] = nil
    site["kind/8"] = "8"
    folders.append("kind")
    try await build()
    site["e/5"] = nil
    try await build()
    site["e/4"] = "again"
    try await build()
    workshop.write("theirs", to: "public/a/b/foreign")
    site["a/1"] = "again"
    folders.removeAll { ["a", "a/b"].contains($0) }
    try await build()
    workshop.remove("public/a/b/foreign")
    site["a/1"] = "and again"
    folders += ["a", "a/b"]
    try await build()
    try await build()
  }

  @Test("what was read ahead counts only as long as no other build has published")
  func readAhead() async throws {
    let publisher = Publisher(output: workshop.output, workers: 2)
    let none = publisher.readAhead()
    _ = await none.shelf.value
    #expect(Snapshot(of: workshop.root) == [:])
    _ = try await publisher.publish(tree(["a/1": "1", "b/2": "2"]), readAhead: none)
    let old = publisher.readAhead()
    _ = await old.shelf.value
    try await workshop.publish(["a/1": "changed", "c/3": "3"])
    let report = try await publisher.publish(tree(["a/1": "changed"]), readAhead: old)
    #expect(report == PublishingReport(removed: 1, unchanged: 1))
    #expect(workshop.site == ["a": .folder, "a/1": .file("changed")])
    let fresh = publisher.readAhead()
    #expect(try await publisher.publish(tree(["a/1": "1"]), readAhead: fresh) == PublishingReport(changed: 1, bytes: 1))
    #expect(try settledFolders() == ["a"])
  }

  @Test("a read-ahead of an output whose place is not there makes no folder")
  func nowhere() async throws {
    _ = await Publisher(output: workshop.root + "/x/y/public").readAhead().shelf.value
    #expect(Snapshot(of: workshop.root) == [:])
  }
}
