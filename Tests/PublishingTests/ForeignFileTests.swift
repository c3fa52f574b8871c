import Diagnostics
import Glibc
import Publishing
import Testing

@Suite("Only what we wrote may vanish")
struct ForeignFileTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  /// Something of every kind, put in by somebody else.
  private func putForeignThings() {
    workshop.write("*", to: "public/.gitignore")
    workshop.write("example.org", to: "public/a/CNAME")
    workshop.write("deep", to: "public/own/deep/file")
    workshop.makeFolder("public/own/empty/folder")
    workshop.link("public/link", to: "nowhere")
    workshop.link("public/own/up", to: "..")
    mkfifo(workshop.output + "/own/pipe", 0o600)
    chmod(workshop.output + "/own", 0o2750)
    chmod(workshop.output + "/own/deep/file", 0o600)
  }

  private let foreign: Snapshot = [
    ".gitignore": .file("*"), "a/CNAME": .file("example.org"), "own": .folder, "own/deep": .folder,
    "own/deep/file": .file("deep"), "own/empty": .folder, "own/empty/folder": .folder, "link": .link("nowhere"),
    "own/up": .link(".."), "own/pipe": .other,
  ]

  @Test(
    "foreign files, folders, links and pipes stay, with their permissions",
    arguments: [PublishingMethod.exchange, .twoRenames, .inPlace])
  func stay(_ method: PublishingMethod) async throws {
    try await workshop.publish(["a/x": "1"], method: method)
    putForeignThings()
    for texts in [["a/x": "2"], ["a/x": "3", "b": "1"], ["c": "1"], ["a/x": "4"]] {
      try await workshop.publish(texts, method: method)
      var expected = foreign.merging(texts.mapValues { .file($0) }) { $1 }
      expected["a"] = .folder
      #expect(workshop.site.filter { !$0.key.hasPrefix(".referat") } == expected)
    }
    #expect(workshop.status("public/own").st_mode & 0o7777 == 0o2750)
    #expect(workshop.status("public/own/deep/file").st_mode & 0o777 == 0o600)
  }

  @Test("after an exchange the tree that was live holds nothing foreign any more")
  func noTwins() async throws {
    try await workshop.publish(["a/x": "1"])
    putForeignThings()
    try await workshop.publish(["a/x": "2"])
    #expect(Snapshot(of: workshop.state + "/shadow") == ["a": .folder, "a/x": .file("1")])
  }

  @Test("a folder that we made goes with our last file in it, one that was there stays")
  func folders() async throws {
    workshop.makeFolder("public/.theirs")
    try await workshop.publish([".theirs/x": "1", "ours/deep/x": "1"])
    try await workshop.publish(["y": "1"])
    #expect(workshop.site == [".theirs": .folder, "y": .file("1")])
  }

  @Test("what somebody removed or renamed does not come back")
  func removedByHand() async throws {
    try await workshop.publish(["x": "1"])
    workshop.write("a", to: "public/theirs/a")
    try await workshop.publish(["x": "2"])
    rename(workshop.output + "/theirs/a", workshop.output + "/theirs/b")
    try await workshop.publish(["x": "3"])
    try await workshop.publish(["x": "4"])
    #expect(workshop.site == ["x": .file("4"), "theirs": .folder, "theirs/b": .file("a")])
  }

  @Test("a file of ours that somebody changed, replaced, removed or locked is restored")
  func restored() async throws {
    let texts = ["changed": "1", "same-size": "1", "replaced": "1", "removed/x": "1", "locked": "1", "link": "1"]
    try await workshop.publish(texts)
    workshop.write("changed by hand", to: "public/changed")
    workshop.write("2", to: "public/same-size")
    let times = [
      workshop.status(".public.referat/manifest").st_mtim, workshop.status(".public.referat/manifest").st_mtim,
    ]
    utimensat(AT_FDCWD, workshop.output + "/same-size", times, 0)
    workshop.write("3", to: "public/new")
    rename(workshop.output + "/new", workshop.output + "/replaced")
    workshop.remove("public/removed/x")
    workshop.remove("public/removed")
    chmod(workshop.output + "/locked", 0o600)
    workshop.remove("public/link")
    workshop.link("public/link", to: "changed")
    #expect(try await workshop.publish(texts) == PublishingReport(changed: 6, bytes: 6))
    #expect(workshop.site.filter { $0.value != .folder } == texts.mapValues { .file($0) })
    #expect(workshop.status("public/locked").st_mode & 0o777 == 0o644)
  }

  @Test("a file that was touched but holds the same is no change, and is compared without reading the next time")
  func touched() async throws {
    try await workshop.publish(["x": "1"])
    let before = text(of: workshop.state + "/manifest")
    workshop.write("1", to: "public/x")
    #expect(try await workshop.publish(["x": "1"]) == PublishingReport(unchanged: 1))
    #expect(text(of: workshop.state + "/manifest") != before)
  }

  @Test("a foreign file where the site has one is named, and replaced only when forced")
  func inTheWay() async throws {
    try await workshop.publish(["x": "1"])
    workshop.write("theirs", to: "public/b")
    workshop.write("theirs", to: "public/a")
    let texts = ["x": "2", "a": "ours", "b/c": "ours"]
    #expect(
      await workshop.faults(texts) == [
        .foreignFileInTheWay(workshop.output + "/a"), .foreignFileInTheWay(workshop.output + "/b"),
      ])
    #expect(workshop.site.files == ["x": "1", "a": "theirs", "b": "theirs"])
    try await workshop.publish(texts, force: true)
    #expect(workshop.site.files == texts)
  }

  @Test("a foreign folder where the site has a file is never removed")
  func folderInTheWay() async throws {
    try await workshop.publish(["x": "1", "ours/y": "1"])
    workshop.write("theirs", to: "public/ours/theirs")
    workshop.makeFolder("public/empty")
    for force in [false, true] {
      #expect(
        await workshop.faults(["ours": "1", "empty": "2"], force: force) == [
          .foreignFolderInTheWay(workshop.output + "/empty"), .foreignFolderInTheWay(workshop.output + "/ours"),
        ])
    }
    #expect(workshop.site.files == ["x": "1", "ours/y": "1", "ours/theirs": "theirs"])
  }

  @Test("a symlink in the output is never followed")
  func symlinkInside() async throws {
    workshop.write("outside", to: "elsewhere/page")
    try await workshop.publish(["x": "1"])
    workshop.link("public/folder", to: "../elsewhere")
    #expect(
      await workshop.faults(["x": "1", "folder/page": "ours"]) == [.foreignFileInTheWay(workshop.output + "/folder")])
    try await workshop.publish(["x": "1", "folder/page": "ours"], force: true)
    #expect(text(of: workshop.root + "/elsewhere/page") == "outside")
    #expect(workshop.site.files == ["x": "1", "folder/page": "ours"])
  }

  @Test("a name that is not UTF-8 survives")
  func rawName() async throws {
    try await workshop.publish(["x": "1"])
    let name = workshop.output.utf8CString.dropLast() + [0x2F, CChar(bitPattern: 0xF8), 0]
    close(open(Array(name), O_WRONLY | O_CREAT, 0o644))
    try await workshop.publish(["x": "2"])
    #expect(access(Array(name), F_OK) == 0)
    #expect(text(of: workshop.output + "/x") == "2")
  }

  @Test("what a program still standing in the former folder writes there is carried over by the next build")
  func standingInside() async throws {
    try await workshop.publish(["x": "1"])
    let folder = open(workshop.output, O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    try await workshop.publish(["x": "2"])
    mkdirat(folder, "late", 0o755)
    close(openat(folder, "late/file", O_WRONLY | O_CREAT, 0o644))
    try await workshop.publish(["x": "3"])
    #expect(workshop.site == ["x": .file("3"), "late": .folder, "late/file": .file("")])
    try await workshop.publish(["x": "4"])
    #expect(workshop.site == ["x": .file("4"), "late": .folder, "late/file": .file("")])
  }

  @Test("what is put in or changed while a build is at work is there after it")
  func duringBuild() async throws {
    let workshop = workshop
    try await workshop.publish(["a": "1", "ours/x": "1", "z": "1"])
    workshop.write("old", to: "public/theirs/changed")
    workshop.write("old", to: "public/theirs/edited")
    let tree = OutputTree(paths: ["a", "ours/x", "z"]) { index in
      if index == 2 {
        workshop.write("new", to: "public/top")
        workshop.write("new", to: "public/folder/file")
        workshop.write("new", to: "public/theirs/file")
        workshop.write("new", to: "public/theirs/edited")
        workshop.write("new", to: "public/aside")
        rename(workshop.output + "/aside", workshop.output + "/theirs/changed")
        workshop.write("new", to: "public/ours/late")
      }
      return .bytes(Array("2".utf8))
    }
    let theirs = [
      "top": "new", "folder/file": "new", "theirs/file": "new", "theirs/edited": "new", "theirs/changed": "new",
    ]
    _ = try await Publisher(output: workshop.output, workers: 1).publish(tree)
    #expect(workshop.site.files == theirs.merging(["a": "2", "ours/x": "2", "z": "2"]) { $1 })
    // In a folder of ours it is found when the next build has something to write.
    try await workshop.publish(["a": "3", "ours/x": "2", "z": "2"])
    #expect(workshop.site.files == theirs.merging(["a": "3", "ours/x": "2", "z": "2", "ours/late": "new"]) { $1 })
  }
}
