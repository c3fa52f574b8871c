import Foundation
import Testing

@Suite("The output folder")
struct OutputTests {
  @Test("stays as it was, to the byte and the time, when a build fails")
  func untouched() throws {
    let site = try SmallSite()
    #expect(try site.run("build").code == 0)
    try site.folder.write("cluster: nord\n", to: "content/meetings/2022-11-07.md")
    let before = try site.stamps()
    #expect(try site.run("build").code == 1)
    #expect(try site.stamps() == before)
  }

  @Test("is not made by a build that fails")
  func notMade() throws {
    let site = try SmallSite()
    try site.folder.write("title: Klynger\n", to: "content/site.yml")
    let before = try site.stamps()
    #expect(try site.run("build").code == 1)
    #expect(try site.stamps() == before)
  }

  @Test("is not written to by a check")
  func check() throws {
    let site = try SmallSite()
    let before = try site.stamps()
    let result = try site.run("check")
    #expect(result.code == 0)
    #expect(try site.stamps() == before)
  }

  @Test("is not written to by a build that changes nothing")
  func unchanged() throws {
    let site = try SmallSite()
    #expect(try site.run("build").code == 0)
    #expect(try site.run("build").code == 0)
    let before = try site.stamps()
    let result = try site.run("build")
    #expect(result.code == 0)
    #expect(result.output.contains("intet er ændret"))
    // What is remembered may be renewed, once the files are old enough to be known by their times.
    func written(_ stamps: [String: String]) -> [String: String] { stamps.filter { !$0.key.hasPrefix(".referat") } }
    #expect(written(try site.stamps()) == written(before))
  }

  @Test("loses the page of a meeting that is gone, and keeps what somebody else put there")
  func removed() throws {
    let site = try SmallSite()
    #expect(try site.run("build").code == 0)
    let page = "moeder/2022-11-07/index.html"
    #expect(try site.contents().files[page] != nil)
    try site.folder.write("mine", to: "public/moeder/foreign.txt")
    try FileManager.default.removeItem(atPath: site.folder.path("content/meetings/2022-11-07.md"))
    #expect(try site.run("build").code == 0)
    let after = try site.contents()
    #expect(after.files[page] == nil)
    #expect(after.text("moeder/foreign.txt") == "mine")
    #expect(FileManager.default.fileExists(atPath: site.folder.path("public/moeder/2022-11-07")) == false)
  }

  @Test("is the same after any edits as a first build would make it")
  func incremental() throws {
    let site = try SmallSite()
    #expect(try site.run("build").code == 0)
    try site.write(meeting: "2022-11-07", title: "Noget andet")
    try site.write(meeting: "2023-01-01")
    #expect(try site.run("build").code == 0)
    #expect(try site.run("build", "--output", "fresh").code == 0)
    #expect(try site.contents() == FolderContents(of: site.folder.path("fresh")))
  }

  @Test("has files of mode 644 and folders of 755, whatever the umask", arguments: [0o077, 0o000])
  func modes(mask: Int) throws {
    let site = try SmallSite()
    let run = "umask \(String(mask, radix: 8)); exec \(Command.binary) build"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", run]
    process.currentDirectoryURL = URL(fileURLWithPath: site.folder.path)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for name in FileManager.default.enumerator(atPath: site.output)?.compactMap({ $0 as? String }) ?? [] {
      var status = stat()
      #expect(stat(site.output + "/" + name, &status) == 0)
      #expect(status.st_mode & 0o777 == (status.st_mode & S_IFMT == S_IFDIR ? 0o755 : 0o644), "\(name)")
    }
  }

  @Test("of somebody else is refused without --force")
  func foreign() throws {
    let site = try SmallSite()
    try site.folder.write("mine", to: "public/thesis.txt")
    let refused = try site.run("build")
    #expect(refused.code == 1)
    #expect(
      refused.errors == """
        public: error: Mappen »public« er ikke tom, og indholdet er ikke skrevet af referat.
          Vælg en tom mappe, eller brug --force for at skrive til denne; fremmede filer bliver liggende.
        1 fejl. Intet er ændret i »public«.

        """)
    #expect(try site.contents().paths == ["thesis.txt"])
    #expect(try site.run("build", "--force").code == 0)
    #expect(try site.contents().text("thesis.txt") == "mine")
    #expect(try site.contents().files["index.html"] != nil)
  }

  @Test("that is a link is written where the link leads")
  func link() throws {
    let site = try SmallSite()
    try FileManager.default.createDirectory(atPath: site.folder.path("real"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: site.output, withDestinationPath: "real")
    #expect(try site.run("build").code == 0)
    #expect(try FolderContents(of: site.folder.path("real")).files["index.html"] != nil)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site.output) == "real")
  }

  @Test(
    "inside, equal to or above what is read is wrong usage",
    arguments: [
      (
        "content/public",
        "content/public: error: Outputmappen »content/public« ligger i »content«, som der læses fra.\n"
      ),
      ("content", "content: error: Outputmappen »content« er den samme som »content«, som der læses fra.\n"),
      (".", ".: error: Outputmappen ».« rummer »content«, som der læses fra.\n"),
      ("own", "own: error: Outputmappen »own« er den samme som »own«, som der læses fra.\n"),
    ])
  func insideContent(output: String, message: String) throws {
    let site = try SmallSite()
    try FileManager.default.createDirectory(atPath: site.folder.path("own"), withIntermediateDirectories: true)
    let before = try site.stamps()
    let result = try site.run("build", "--output", output, "--templates", "own")
    #expect(result.code == 64)
    #expect(result.errors == message + "  Vælg en anden mappe med --output.\n")
    #expect(result.output == "")
    #expect(try site.stamps() == before)
  }

  @Test("that cannot be written is an error, and nothing is left of the attempt")
  func readOnly() throws {
    guard getuid() != 0 else { return }
    let site = try SmallSite()
    chmod(site.folder.path, 0o555)
    #expect(try site.run("build").code == 1)
    #expect(FileManager.default.fileExists(atPath: site.output) == false)
  }
}
