import Foundation
import Testing

/// A preview in a real browser: `Checks/preview.py` writes, and looks.
@Suite("A preview in a browser")
struct ServeBrowserTests {
  /// A folder to look at the pictures in; none by default.
  private static let pictures = ProcessInfo.processInfo.environment["REFERAT_PICTURES"] ?? "-"

  @Test("shows an edit by itself where the reader is, faults over the last good page, and puts them away")
  func edits() throws {
    let site = try SmallSite()
    let long = Array(repeating: "En linje i referatet, som der er mange af.", count: 20).joined(separator: "\n\n")
    try site.folder.write(
      """
      ---
      cluster: nord
      body: faglig
      date: 2022-11-07
      ---
      ## 1. Første

      Tema: forebyggelse

      Punkt et.

      \(long)

      ## 2. Andet
      \(long)

      ## 3. Tredje
      Punkt tre.

      \(long)

      ## 4. Fjerde
      \(long)

      """, to: "content/meetings/2022-11-07.md")
    let preview = try PreviewProcess(in: site.folder.path)
    let file = site.folder.path("content/meetings/2022-11-07.md")
    let findings = try PythonCheck.findings(
      "preview.py", [preview.address, file, "moeder/2022-11-07/", Self.pictures])
    #expect(findings == [])
  }

  @Test("that begins with a fault shows it, and then the site")
  func start() throws {
    let site = try SmallSite()
    let good = try site.folder.text("content/site.yml")
    try site.folder.write("title: Klynger\nurl: ikke en adresse\n", to: "content/site.yml")
    let preview = try PreviewProcess(in: site.folder.path)
    let file = site.folder.path("content/site.yml")
    let findings = try PythonCheck.findings("preview_start.py", [preview.address, file, good, Self.pictures])
    #expect(findings == [])
  }
}
