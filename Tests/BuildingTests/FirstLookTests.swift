import Testing

@testable import Building

@Suite("A second look before the site is put in place")
struct FirstLookTests {
  @Test(
    "notices every file that a site is made of, and none that it is not",
    arguments: [
      ("content/site.yml", true), ("content/meetings/a.md", true), ("content/.a.md.swp", false),
      ("templates/page.mustache", true), ("templates/_date.mustache", true), ("templates/style.css", true),
      ("templates/style-search.css", true), ("templates/copy.js", true), ("templates/notes.txt", false),
    ])
  func changes(path: String, counts: Bool) throws {
    let folder = try TestFolder()
    try folder.write("title: A\nurl: https://example.org\n", to: "content/site.yml")
    try folder.write("{{title}}", to: "templates/page.mustache")
    let options = BuildOptions(
      content: folder.path + "/content", templates: folder.path + "/templates", output: folder.path + "/out")
    let look = FirstLook(options)
    try look.confirm(options)
    try folder.write("Noget andet, og længere end før.\n", to: path)
    do throws(ChangedContent) {
      try look.confirm(options)
      #expect(!counts)
    } catch {
      #expect(counts)
      #expect(error.diagnostics.map(\.file) == [folder.path + "/" + path])
    }
  }

  @Test("is taken too before a build is refused: a file may have been read while it was saved")
  func refusal() async throws {
    let folder = try TestFolder()
    try folder.write("title: A\nurl: https://example.org\n", to: "content/site.yml")
    try folder.write("", to: "content/meetings/a.md")
    let options = BuildOptions(content: folder.path + "/content", output: folder.path + "/out", cache: .none)
    func codes(whileLinking work: @escaping @Sendable () -> Void) async -> [String] {
      let report = await SiteBuilder(options, progress: { if $0.stage == .linking { work() } }).build()
      #expect(report.outcome == .refused)
      return report.diagnostics.map(\.fault.code)
    }
    let fault = await codes {}
    #expect(!fault.isEmpty && !fault.contains("changed-while-building"))
    let told = await codes { try? folder.write("---\ncluster: nord\n---\n", to: "content/meetings/a.md") }
    #expect(Set(told) == Set(fault + ["changed-while-building"]))
  }
}
