import Foundation
import Testing

/// Files that nobody writes by hand, read by the real program: each is a page or a clear fault, never a crash.
@Suite("A file made to break the program")
struct HostileInputTests {
  /// What is done with such a file.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// Whether it is published; otherwise it must be refused.
    let isPublished: Bool
    /// What is written, without a closing line of its own: further front matter, and the text.
    let head: String
    let text: String
    var testDescription: String { name }

    init(_ name: String, published: Bool, head: String = "", _ text: String = "## 1. Et\n") {
      (self.name, isPublished, self.head, self.text) = (name, published, head, text)
    }
  }

  /// How many bytes the large ones have: 10 MB in a soak, less in between.
  private static let size = ProcessInfo.processInfo.environment["REFERAT_SIZE"].flatMap(Int.init) ?? 300_000

  private static func times(_ text: String, _ count: Int? = nil) -> String {
    String(repeating: text, count: count ?? size / text.utf8.count)
  }

  private static let cases = [
    Case("nested quotations", published: false, "## 1. Et\n\n" + times(">", 100_000) + "x\n"),
    Case("nested lists", published: false, "## 1. Et\n\n" + (0..<500).map { times("  ", $0) + "- x\n" }.joined()),
    Case("nested flow sequences", published: false, head: "participants: " + times("[", 100_000) + "\n"),
    Case("nested flow mappings", published: false, head: "participants: " + times("{a: ", 100_000) + "\n"),
    Case("nested block sequences", published: false, head: "participants:\n  " + times("- ", 50_000) + "a\n"),
    Case(
      "aliases of aliases", published: false,
      head: "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + zip("bcdefghi", "abcdefgh").map { "\($0): &\($0) [" + times("*\($1),", 9) + "*\($1)]\n" }.joined()
        + "participants: *i\n"),
    Case("a lone surrogate", published: false, head: "place: \"\\ud800\"\n"),
    Case("a NUL byte", published: false, "## 1. Et\n\na\0b\n"),
    Case("one long line", published: true, "## 1. Et\n\n" + times("x") + "\n"),
    // Of more of them in one paragraph than can be read in reasonable time, that is said.
    Case("brackets", published: size < 1_000_000, "## 1. Et\n\n" + times("[") + "\n"),
    Case("stars", published: size < 1_000_000, "## 1. Et\n\n" + times("*a ") + "\n"),
  ]

  @Test("is a page or a clear fault", arguments: cases)
  func read(_ hostile: Case) throws {
    let site = try SmallSite()
    try site.folder.write(
      "---\ncluster: nord\nbody: faglig\ndate: 2023-01-01\n\(hostile.head)---\n\(hostile.text)",
      to: "content/meetings/hostile.md")
    let result = try site.run("build", "--no-cache")
    #expect(result.code == (hostile.isPublished ? 0 : 1), "\(result.errors.prefix(400))")
    #expect(result.errors.utf8.count < 4_000)
    #expect(hostile.isPublished || result.errors.contains("content/meetings/hostile.md:"))
    let page = site.folder.path("public/moeder/hostile/index.html")
    #expect(FileManager.default.fileExists(atPath: page) == hostile.isPublished)
  }

  /// Twenty thousand of one kind, which once took minutes, and whether they are published.
  private static let crowds: [(text: String, isPublished: Bool)] = [
    ("98 12 34 56 og ", true), ("[x](#punkt-9) ", false), ("010180-1234 ", false), ("Beslutning: ja\n\n", true),
    ("Opgave (Bo Ask): ja\n\n", true), ("## Sag\n\n", false), ("### a) Sag\n\n", false),
    ("Ring 98 12 34 56.\n\n", true),
  ]

  @Test("is done with in time that grows with its size, and not with the square of it", arguments: crowds)
  func many(_ text: String, isPublished: Bool) throws {
    let site = try SmallSite()
    try site.folder.write(
      "---\ncluster: nord\nbody: faglig\ndate: 2023-01-01\n---\n## 1. Et\n\n\(String(repeating: text, count: 20_000))\n",
      to: "content/meetings/hostile.md")
    let start = ContinuousClock.now
    #expect(try site.run("build", "--no-cache").code == (isPublished ? 0 : 1))
    #expect(ContinuousClock.now - start < .seconds(45))
  }
}
