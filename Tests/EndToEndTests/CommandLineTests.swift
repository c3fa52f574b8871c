import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test("tells its version")
  func version() throws {
    let result = try Command(["--version"], in: "/").run()
    #expect(result == Command.Result(output: "0.1.0\n", errors: "", code: 0))
  }

  @Test("has the commands build and check, and exactly their options")
  func help() throws {
    let help = try Command(["--help"], in: "/").run()
    #expect(help.code == 0)
    #expect(help.output.contains("build") && help.output.contains("check"))
    func options(_ command: String) throws -> Set<Substring> {
      let text = try Command([command, "--help"], in: "/").run().output
      return Set(text.split(whereSeparator: { " ,\n[]".contains($0) }).filter { $0.hasPrefix("--") })
    }
    #expect(
      try options("build") == [
        "--content", "--templates", "--output", "--base-url", "--drafts", "--strict", "--force", "--cache",
        "--no-cache",
        "--quiet", "--verbose",
        "--format", "--version", "--help",
      ])
    #expect(
      try options("check") == [
        "--content", "--templates", "--drafts", "--strict", "--today", "--all", "--quiet", "--verbose", "--format",
        "--version", "--help",
      ])
  }

  @Test(
    "ends with 64 where it is used wrongly",
    arguments: [
      ["bygg"], ["build", "--outptu", "x"], ["build", "--format", "xml"], ["build", "x"],
      ["build", "--quiet", "--verbose"], ["build", "--cache", "x", "--no-cache"],
    ])
  func usage(_ arguments: [String]) throws {
    let result = try Command(arguments, in: "/").run()
    #expect(result.code == 64)
    #expect(result.errors.hasPrefix("Error: "))
    #expect(result.output == "")
  }

  @Test(
    "takes no base address that is none",
    arguments: ["example.org", "ftp://example.org", "https://", "https://example.org/?q", "https://exa mple.org", ""])
  func baseURL(_ address: String) throws {
    let site = try SmallSite()
    let result = try site.run("build", "--base-url", address)
    #expect(result.code == 64)
    #expect(result.errors.hasPrefix("--base-url: error: "))
    #expect(FileManager.default.fileExists(atPath: site.output) == false)
  }

  @Test("builds for another address")
  func otherAddress() throws {
    let site = try SmallSite()
    #expect(try site.run("build", "--base-url", "https://klynger.dk/arkiv/").code == 0)
    let home = try site.contents().text("index.html")
    #expect(home.contains("\"/arkiv/"))
    #expect(!home.contains("/referater/"))
  }

  @Test("says in one line what it did, and nothing with --quiet")
  func summary() throws {
    let site = try SmallSite()
    let first = try site.run("build")
    #expect(first.errors == "")
    let pattern = /\d+ sider i »public«: \d+ nye filer, 0 ændrede, 0 fjernede; ingen fejl; \d+,\d\d s\.\n/
    #expect(first.output.wholeMatch(of: pattern) != nil, "\(first.output)")
    try site.write(meeting: "2022-11-07", title: "Noget andet")
    let second = try site.run("build", "--quiet")
    #expect(second == Command.Result(output: "", errors: "", code: 0))
    let check = try site.run("check")
    let checked = /\d+ sider, 2 møder, 2 personer; ingen fejl; \d+,\d\d s\.\n/
    #expect(check.output.wholeMatch(of: checked) != nil, "\(check.output)")
  }

  @Test("takes folders with a slash at the end, and shows them without")
  func slashes() throws {
    let site = try SmallSite()
    try site.folder.write("notes", to: "content/noter.txt")
    let result = try site.run("build", "--content", "content/", "--output", "ud//")
    #expect(result.code == 0)
    #expect(result.errors.hasPrefix("content/noter.txt: warning: "))
    #expect(FileManager.default.fileExists(atPath: site.folder.path("ud/index.html")))
  }

  @Test("tells the time of each stage with --verbose")
  func verbose() throws {
    let site = try SmallSite()
    let lines = try site.run("build", "--verbose").output.split(separator: "\n").dropFirst()
    let stages = lines.map { $0.prefix { $0 != ":" } }
    #expect(stages == ["  Læser", "  Samler", "  Henviser", "  Planlægger", "  Laver søgeregister", "  Skriver"])
  }

  @Test("gives machines one object a line on standard output, and nothing else there")
  func json() throws {
    let site = try SmallSite()
    try site.write(meeting: "2022-13-01")
    let result = try site.run("build", "--format", "json")
    #expect(result.code == 1)
    #expect(result.errors == "1 fejl. Intet er ændret i »public«.\n")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(
      Set(object?.keys.map { $0 } ?? []) == ["file", "line", "column", "severity", "code", "message", "suggestion"])
    #expect(object?["file"] as? String == "content/meetings/2022-13-01.md")
    #expect(object?["line"] as? Int == 4)
    #expect(object?["column"] as? Int == 7)
    #expect(object?["severity"] as? String == "error")
  }

  @Test("gives a code host its annotations on standard output")
  func github() throws {
    let site = try SmallSite()
    try site.write(meeting: "2022-13-01")
    let result = try site.run("build", "--format", "github")
    #expect(result.output.hasPrefix("::error file=content/meetings/2022-13-01.md,line=4,col=7,title="))
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test("reads templates of one's own where there are some, and says so where those asked for are not there")
  func templates() throws {
    let site = try SmallSite()
    #expect(try site.run("build").code == 0)
    let builtIn = try site.contents().text("404.html")
    let missing = try site.run("build", "--templates", "mine")
    #expect(missing.code == 1)
    #expect(missing.errors.hasPrefix("mine: error: Mappen »mine« kan ikke læses: den findes ikke.\n"))
    try site.folder.write("<!doctype html><title>{{page.title}}</title>\n", to: "templates/not-found.mustache")
    #expect(try site.run("build").code == 0)
    let own = try site.contents().text("404.html")
    #expect(own != builtIn)
    #expect(own.hasPrefix("<!doctype html><title>"))
  }

  @Test("leaves drafts out, and takes them in with --drafts")
  func drafts() throws {
    let site = try SmallSite()
    let path = "content/meetings/2022-11-07.md"
    try site.folder.write(try site.folder.text(path).replacing("\ndate:", with: "\nstatus: draft\ndate:"), to: path)
    let page = "moeder/2022-11-07/index.html"
    #expect(try site.run("build").code == 0)
    #expect(try site.contents().files[page] == nil)
    #expect(try site.run("build", "--drafts").code == 0)
    #expect(try site.contents().files[page] != nil)
  }

  @Test("counts warnings as errors with --strict")
  func strict() throws {
    let site = try SmallSite()
    try site.folder.write("notes", to: "content/noter.txt")
    let lenient = try site.run("build")
    #expect(lenient.code == 0)
    #expect(lenient.errors.hasPrefix("content/noter.txt: warning: "))
    #expect(lenient.output.contains("; ingen fejl, 1 advarsel; "))
    let strict = try site.run("build", "--strict", "--output", "other")
    #expect(strict.code == 1)
    #expect(strict.errors.hasPrefix("content/noter.txt: error: "))
    #expect(strict.errors.hasSuffix("1 fejl. Intet er ændret i »other«.\n"))
  }

  @Test("cannot be made to send a terminal anything but text")
  func controlSequences() throws {
    let site = try SmallSite()
    try site.folder.write("---\ntitle: T\n---\n[x](\u{1B}[31mred.md)\n", to: "content/pages/a\u{1B}[2Jb.md")
    let result = try site.run("build")
    #expect(result.code == 1)
    #expect(result.errors.contains("a\\u{1B}[2Jb.md"))
    #expect(!(result.errors + result.output).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
