import Glibc
import Publishing
import Testing

@Suite("A tree of texts becomes a folder")
struct PublishingTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  @Test("the first build writes every file with the folders above it, and nothing else")
  func first() async throws {
    let report = try await workshop.publish(["index.html": "Forside", "moeder/nord/index.html": "Møder", "tom.txt": ""])
    #expect(report == PublishingReport(written: 3, bytes: 13))
    #expect(
      workshop.site == [
        "index.html": .file("Forside"), "moeder": .folder, "moeder/nord": .folder,
        "moeder/nord/index.html": .file("Møder"), "tom.txt": .file(""),
      ])
    #expect(Snapshot(of: workshop.root).keys.filter { !$0.contains("/") }.sorted() == [".public.referat", "public"])
  }

  @Test("folders above the output are made")
  func parents() async throws {
    let output = workshop.root + "/a/b/public"
    _ = try await Publisher(output: output).publish(tree(["x": "1"]))
    #expect(Snapshot(of: output) == ["x": .file("1")])
  }

  @Test("files can be read by all and folders entered by all, whatever the umask")
  func modes() async throws {
    workshop.write("1", to: "one/a/b/c.html")
    workshop.write("2", to: "two/a/b/c.html")
    workshop.write("3", to: "two/d/e")
    for source in ["/one", "/two"] {
      #expect(try await CrashTool(workshop, source: workshop.root + source, options: ["umask=077"]).wait() == 0)
    }
    for folder in ["public", "public/a", "public/a/b", "public/d"] {
      #expect(workshop.status(folder).st_mode & 0o777 == 0o755, "\(folder)")
    }
    for file in ["public/a/b/c.html", "public/d/e"] {
      #expect(workshop.status(file).st_mode & 0o777 == 0o644, "\(file)")
    }
  }

  @Test("a build that changes nothing writes nothing, not even in the state folder")
  func unchanged() async throws {
    let texts = ["index.html": "Forside", "a/b.html": "B"]
    try await workshop.publish(texts)
    let (folder, file, state) = (
      workshop.status("public"), workshop.status("public/a/b.html"), workshop.status(".public.referat")
    )
    #expect(try await workshop.publish(texts) == PublishingReport(unchanged: 2))
    #expect(workshop.status("public").st_ino == folder.st_ino)
    #expect(workshop.status("public/a/b.html").st_ctim.tv_nsec == file.st_ctim.tv_nsec)
    #expect(workshop.status(".public.referat").st_mtim.tv_nsec == state.st_mtim.tv_nsec)
  }

  @Test("build after build gives the right files, the unchanged ones untouched")
  func series() async throws {
    try await workshop.publish(["keep": "k", "change": "1", "go/away": "x"])
    let kept = workshop.status("public/keep")
    let report = try await workshop.publish(["keep": "k", "change": "22", "new": "n"])
    #expect(report == PublishingReport(written: 1, changed: 1, removed: 1, unchanged: 1, bytes: 3))
    #expect(workshop.site == ["keep": .file("k"), "change": .file("22"), "new": .file("n")])
    try await workshop.publish(["keep": "k", "change": "3", "new": "n"])
    try await workshop.publish(["keep": "k", "change": "3", "new": "m", "go/away": "y"])
    #expect(workshop.site.files == ["keep": "k", "change": "3", "new": "m", "go/away": "y"])
    #expect(workshop.status("public/keep").st_ino == kept.st_ino)
    #expect(workshop.status("public/keep").st_mtim.tv_nsec == kept.st_mtim.tv_nsec)
  }

  @Test("a file becomes a folder and a folder a file", arguments: [PublishingMethod.exchange, .twoRenames, .inPlace])
  func changedKind(_ method: PublishingMethod) async throws {
    let first = ["a": "file", "b/c/d": "deep", "b/e": "flat"]
    let second = ["a/x/y": "deep", "a/z": "flat", "b": "file"]
    for texts in [first, second, first, second] {
      try await workshop.publish(texts, method: method)
      #expect(workshop.site.files.filter { !$0.key.hasPrefix(".referat") } == texts)
    }
  }

  @Test("a site without files is an empty folder")
  func empty() async throws {
    try await workshop.publish([:])
    #expect(access(workshop.output, F_OK) == 0)
    try await workshop.publish(["a/b": "1"])
    try await workshop.publish([:])
    #expect(workshop.site == [:])
  }

  @Test("thousands of files, on one worker and on many")
  func many() async throws {
    let paths = (0..<3000).map { "moeder/k\($0 % 7)/møde-\($0)/index.html" }
    for (workers, edition) in [(1, 0), (4, 1), (3, 1)] {
      let publisher = Publisher(output: workshop.output, workers: workers)
      let report = try await publisher.publish(
        OutputTree(paths: paths) { index in .bytes(Array("\(index) \(index % 3 == 0 ? edition : 0)".utf8)) })
      #expect(report.written + report.changed + report.unchanged == 3000)
      if workers == 4 { #expect(report.changed == 1000) }
      if workers == 3 { #expect(report.unchanged == 3000) }
    }
    let files = workshop.site.files
    #expect(files.count == 3000)
    for (index, path) in paths.enumerated() where files[path] != "\(index) \(index % 3 == 0 ? 1 : 0)" {
      Issue.record("\(path) holds \(files[path] ?? "nothing")")
    }
  }

  @Test("two spellings of an accent are two names")
  func spellings() async throws {
    let texts = ["caf\u{E9}": "composed"]
    try await workshop.publish(texts)
    workshop.write("foreign", to: "public/cafe\u{301}")
    try await workshop.publish(["caf\u{E9}": "new"])
    #expect(workshop.site.count == 1)
    let names = Snapshot(of: workshop.output).keys.map { Array($0.utf8).count }
    #expect(names.count == 1)
    #expect(text(of: workshop.output + "/caf\u{E9}") == "new")
    #expect(text(of: workshop.output + "/cafe\u{301}") == "foreign")
  }

  private struct Doubt: Error {}

  @Test("what is not confirmed at the end is not put in place, and the next build is right")
  func unconfirmed() async throws {
    try await workshop.publish(["index.html": "Gammel", "b": "B"])
    let publisher = Publisher(output: workshop.output)
    await #expect(throws: PublishingError.self) {
      _ = try await publisher.publish(
        tree(["index.html": "Ny", "a/b.html": "B", "b": "B"]), confirm: { throw Doubt() })
    }
    #expect(workshop.site == ["index.html": .file("Gammel"), "b": .file("B")])
    // Where there is nothing to put in place, there is nothing to confirm.
    let report = try await publisher.publish(
      tree(["index.html": "Gammel", "b": "B"]), confirm: { throw Doubt() })
    #expect(report == PublishingReport(unchanged: 2))
    try await workshop.publish(["index.html": "Nyere"])
    #expect(workshop.site == ["index.html": .file("Nyere")])
  }
}
