import Testing

@Suite("A build that takes longer than a second")
struct ProgressTests {
  /// All that a second build writes, with names for the characters that steer a terminal.
  private static func talk(_ kind: String, _ options: String...) throws -> String {
    let site = try SmallSite()
    try #require(try site.run("build").code == 0)
    return try PythonCheck.findings("progress.py", [Command.binary, site.folder.path, kind] + options).joined()
  }

  @Test("shows on a terminal the stage and how far it has come, in one line that is gone at the end")
  func terminal() throws {
    let text = try Self.talk("terminal")
    let waiting = /(<CR><ESC>\[K[^<]*)*Venter: [^<]+<CR><LF>/
    let rest = try #require(text.prefixMatch(of: waiting).map { text[$0.range.upperBound...] }, "\(text)")
    let progress =
      /(<CR><ESC>\[KSkriver \d+\/\d+)+<CR><ESC>\[K\d+ sider i »public«: intet er ændret; ingen fejl; \d+,\d\d s\.<CR><LF>/
    #expect(rest.wholeMatch(of: progress) != nil, "\(text)")
  }

  @Test("shows nothing of it in a pipe")
  func pipe() throws {
    let text = try Self.talk("pipe")
    let expected = /Venter: [^<]+<LF>\d+ sider i »public«: intet er ændret; ingen fejl; \d+,\d\d s\.<LF>/
    #expect(text.wholeMatch(of: expected) != nil, "\(text)")
  }

  @Test("shows nothing with --quiet, on a terminal either")
  func quiet() throws {
    #expect(try Self.talk("terminal", "--quiet") == "")
  }
}
