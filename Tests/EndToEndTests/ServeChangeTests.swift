import Foundation
import Testing

/// What a preview makes of changes on the disk.
@Suite("A preview while files change")
struct ServeChangeTests {
  private static let page = "/referater/moeder/2022-11-07/"
  private static let file = "content/meetings/2022-11-07.md"

  private func waitForPage(_ preview: PreviewProcess, _ target: String = page, with text: String) throws {
    try preview.wait(for: text) { try preview.ask(target).text.contains(text) }
  }

  @Test("shows what was saved, and says which file and how long it took")
  func save() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    try site.write(meeting: "2022-11-07", title: "Noget andet")
    try waitForPage(preview, with: "Noget andet")
    let line = #/»content/meetings/2022-11-07\.md« er ændret: \d+ sider; ingen fejl; \d+,\d\d s\.\n/#
    try preview.wait(for: "the line") { preview.process.errors.contains(line) }
  }

  @Test("sees a file that an editor puts in the place of the old one")
  func rename() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let text = try site.folder.text(Self.file)
    for title in ["Første", "Anden"] {
      try site.folder.write(text.replacing("Velkomst", with: title), to: "content/meetings/.2022-11-07.md.swp")
      #expect(Glibc.rename(site.folder.path("content/meetings/.2022-11-07.md.swp"), site.folder.path(Self.file)) == 0)
      try waitForPage(preview, with: title)
    }
  }

  @Test("sees new folders, what comes into them, and what is moved and deleted")
  func folders() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let files = FileManager.default
    try site.folder.copy(site.folder.path(Self.file), to: "2023-01-01.md")
    try site.folder.write(
      try site.folder.text(Self.file).replacing("2022-11-07", with: "2023-01-01"), to: "new/deep/2023-01-01.md")
    try files.moveItem(atPath: site.folder.path("new"), toPath: site.folder.path("content/meetings/new"))
    try waitForPage(preview, "/referater/moeder/new/deep/2023-01-01/", with: "Velkomst")
    let path = "content/meetings/new/deep/2023-01-01.md"
    try site.folder.write(try site.folder.text(path).replacing("Velkomst", with: "Ændret"), to: path)
    try waitForPage(preview, "/referater/moeder/new/deep/2023-01-01/", with: "Ændret")
    try files.removeItem(atPath: site.folder.path("content/meetings/new"))
    try preview.wait(for: "the page to go") {
      try preview.ask("/referater/moeder/new/deep/2023-01-01/").status == 404
    }
  }

  @Test("sees a content folder that is exchanged for another")
  func exchange() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    try site.folder.copy(site.folder.path("content"), to: "other")
    try site.folder.write(
      try site.folder.text("other/meetings/2022-11-07.md").replacing("Velkomst", with: "Ombyttet"),
      to: "other/meetings/2022-11-07.md")
    #expect(Glibc.rename(site.folder.path("content"), site.folder.path("old")) == 0)
    try preview.wait(for: "the fault") { preview.process.errors.contains("Mappen »content« kan ikke læses") }
    #expect(try preview.ask(Self.page).text.contains("Velkomst"))
    #expect(Glibc.rename(site.folder.path("other"), site.folder.path("content")) == 0)
    try waitForPage(preview, with: "Ombyttet")
  }

  @Test("sees changed templates")
  func templates() throws {
    let site = try SmallSite()
    try site.folder.write("<p>{{page.title}}</p>", to: "templates/not-found.mustache")
    let preview = try PreviewProcess(in: site.folder.path)
    #expect(try preview.ask("/referater/x").text.hasPrefix("<p>"))
    try site.folder.write("<h1>{{page.title}}</h1>", to: "templates/not-found.mustache")
    try waitForPage(preview, "/referater/x", with: "<h1>")
  }

  @Test("keeps the last good site while there are errors, tells them once, and goes on when they are mended")
  func faults() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let good = try site.folder.text(Self.file)
    try site.folder.write(good.replacing("Tema: forebyggelse", with: "Tema: forebygelse"), to: Self.file)
    let fault = "content/meetings/2022-11-07.md:11:7: error: Temaet »forebygelse« findes ikke."
    try preview.wait(for: "the fault") { preview.process.errors.contains("siden er som før; 1 fejl; ") }
    #expect(preview.process.errors.contains(fault))
    #expect(try preview.ask(Self.page).text.contains("Velkomst"))
    let events = try RawConnection(port: preview.port)
    events.send("GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let event = events.read(until: "\n\n")
    #expect(event.contains("\"hasSite\":true,\"isOpen\":true"))
    #expect(event.contains("content/meetings/2022-11-07.md:11:7"))
    #expect(event.contains("Mente du »Forebyggelse«?"))
    try site.write(meeting: "2022-08-26", title: "Andet", attachment: true)
    try preview.wait(for: "another line") {
      preview.process.errors.components(separatedBy: "siden er som før").count == 3
    }
    #expect(preview.process.errors.components(separatedBy: fault).count == 2)
    try site.folder.write(good, to: Self.file)
    #expect(events.read(until: "\"panel\":\"\"").contains("\"isOpen\":false"))
    #expect(try preview.ask("/referater/moeder/2022-08-26/").text.contains("Andet"))
  }

  @Test("that begins with errors shows them, and then the site")
  func faultsAtStart() throws {
    let site = try SmallSite()
    let good = try site.folder.text(Self.file)
    try site.folder.write(good.replacing("date: 2022-11-07", with: "date: <i>&"), to: Self.file)
    let preview = try PreviewProcess(in: site.folder.path)
    let page = try preview.ask("/referater/")
    #expect(page.status == 503)
    #expect(page.text.contains("Siden kan ikke vises endnu"))
    #expect(page.text.contains("content/meetings/2022-11-07.md:4:7"))
    #expect(page.text.contains("date: &lt;i&gt;&amp;"))
    #expect(!page.text.contains("<i>"))
    try site.folder.write(good, to: Self.file)
    try preview.wait(for: "the site") { try preview.ask("/referater/").status == 200 }
  }

  @Test("has drafts and coming meetings in it, each with its mark")
  func drafts() throws {
    let site = try SmallSite()
    let text = try site.folder.text(Self.file)
    try site.folder.write(text.replacing("\ndate:", with: "\nstatus: draft\ndate:"), to: Self.file)
    try site.folder.write(
      text.replacing("2022-11-07", with: "2099-01-01").replacing("\ndate:", with: "\nstatus: planned\ndate:"),
      to: "content/meetings/2099-01-01.md")
    let preview = try PreviewProcess(in: site.folder.path)
    #expect(try preview.ask(Self.page).text.contains("<strong>Kladde</strong>"))
    #expect(try preview.ask("/referater/moeder/2099-01-01/").text.contains("<p class=\"notice\"><strong>"))
  }
}
