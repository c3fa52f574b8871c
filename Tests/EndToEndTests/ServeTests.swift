import Foundation
import Testing

/// `referat serve`, asked over real connections.
@Suite("A preview")
struct ServeTests {
  private static let script = "/_preview/preview.js"

  @Test("tells its address first, below the site's sub-path, and then what it built")
  func firstLine() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    #expect(preview.address == "http://127.0.0.1:\(preview.port)/referater/")
    #expect(preview.process.output == preview.address + "\n")
    let built = try #require(preview.process.errors.wholeMatch(of: /Bygget: (\d+) sider; ingen fejl; \d+,\d\d s\.\n/))
    #expect(Int(built.1).map { $0 > 10 } == true)
  }

  @Test("ends with 0 on Ctrl-C, within a moment, however many are connected", arguments: [SIGINT, SIGTERM])
  func interruption(_ signal: Int32) throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let listener = try RawConnection(port: preview.port)
    listener.send("GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    _ = listener.read(until: "hasSite")
    let idle = try RawConnection(port: preview.port)
    idle.send("GET /referater/ HTT")
    let result = try preview.end(signal)
    #expect(result.code == 0)
    #expect(result.errors.hasSuffix("Forhåndsvisningen er slut.\n"))
    #expect(listener.readToEnd().isEmpty)
  }

  @Test("writes nothing")
  func writesNothing() throws {
    let site = try SmallSite()
    let before = try site.stamps()
    let preview = try PreviewProcess(in: site.folder.path)
    #expect(try preview.ask("/referater/").status == 200)
    try preview.end()
    #expect(try site.stamps() == before)
  }

  @Test("shows each page as it is built, with the script that renews it before the end of the body")
  func pages() throws {
    let site = try SmallSite()
    try site.run("build", "--quiet")
    let preview = try PreviewProcess(in: site.folder.path)
    for (path, address) in [("index.html", ""), ("moeder/2022-08-26/index.html", "moeder/2022-08-26/")] {
      let answer = try preview.ask("/referater/\(address)")
      #expect(answer.status == 200)
      #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
      let pattern = /<script src="([^"]*)" data-tag="(\w+)" defer><\/script>\n<\/body>/
      let element = try #require(answer.text.firstMatch(of: pattern))
      #expect(String(element.1) == Self.script)
      #expect(answer.headers["etag"] == "\"\(element.2)\"")
      let built = try site.contents().text(path)
      #expect(answer.text.replacing(/<script src="\/_preview[^\n]*\n/, with: "") == built)
      #expect(!built.contains("_preview"))
    }
    let script = try preview.ask(Self.script)
    #expect(script.headers["content-type"] == "text/javascript; charset=utf-8")
    #expect(script.text.contains("EventSource"))
  }

  @Test("answers what is not a page as a host does")
  func answers() throws {
    let site = try SmallSite()
    try site.folder.write("---\ntitle: Om\naliases: [/gammel/om/]\n---\nTekst.\n", to: "content/pages/om.md")
    let preview = try PreviewProcess(in: site.folder.path)
    let missing = try preview.ask("/referater/findes/ikke/")
    #expect(missing.status == 404)
    #expect(missing.headers["content-type"] == "text/html; charset=utf-8")
    #expect(missing.text.contains("<!doctype html>"))
    #expect(try preview.ask("/andet/").status == 404)
    for (from, to) in [
      ("/", "/referater/"), ("/referater", "/referater/"),
      ("/referater/moeder?q=%C3%A6", "/referater/moeder/?q=%C3%A6"),
      ("/referater/gammel/om/", "/referater/om/"), ("/referater/gammel/om", "/referater/gammel/om/"),
    ] {
      let answer = try preview.ask(from)
      #expect((300..<400).contains(answer.status), "\(from)")
      #expect(answer.headers["location"] == to)
      #expect(answer.headers["cache-control"] == "no-store")
    }
    let post = try preview.ask("/referater/", method: "POST", ["Content-Length: 0"])
    #expect(post.status == 405)
    #expect(post.headers["allow"] == "GET, HEAD")
    let head = try preview.ask("/referater/", method: "HEAD")
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(head.headers["content-length"].flatMap { Int($0) } == (try preview.ask("/referater/")).body.count)
  }

  @Test("lets a browser keep a page as long as it is the same")
  func keeping() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let page = "/referater/moeder/2022-11-07/"
    let first = try preview.ask(page)
    let tag = try #require(first.headers["etag"])
    #expect(first.headers["cache-control"] == "no-cache")
    let second = try preview.ask(page, ["If-None-Match: \"x\", \(tag)"])
    #expect(second.status == 304)
    #expect(second.body.isEmpty)
    try site.write(meeting: "2022-11-07", title: "Noget andet")
    try preview.wait(for: "the new page") { try preview.ask(page, ["If-None-Match: \(tag)"]).status == 200 }
    #expect(try preview.ask(page).text.contains("Noget andet"))
  }

  @Test("sends attachments whole and in part, and only those that are published")
  func attachments() throws {
    let site = try SmallSite()
    try site.folder.write("%PDF-0123456789", to: "content/meetings/2022-08-26/bilag.pdf")
    try site.folder.write("secret", to: "content/meetings/2022-08-26/andet.pdf")
    let preview = try PreviewProcess(in: site.folder.path)
    let path = "/referater/moeder/2022-08-26/bilag.pdf"
    let whole = try preview.ask(path)
    #expect(whole.status == 200)
    #expect(whole.headers["content-type"] == "application/pdf")
    #expect(whole.headers["accept-ranges"] == "bytes")
    #expect(whole.text == "%PDF-0123456789")
    let part = try preview.ask(path, ["Range: bytes=5-8"])
    #expect(part.status == 206)
    #expect(part.headers["content-range"] == "bytes 5-8/15")
    #expect(part.text == "0123")
    #expect(try preview.ask(path, ["Range: bytes=5-8", "If-Range: \"old\""]).text == whole.text)
    #expect(try preview.ask(path, ["Range: bytes=99-"]).status == 416)
    let tag = try #require(whole.headers["etag"])
    #expect(try preview.ask(path, ["If-None-Match: \(tag)"]).status == 304)
    #expect(try preview.ask("/referater/moeder/2022-08-26/andet.pdf").status == 404)
  }

  @Test(
    "leads nowhere but to the site",
    arguments: [
      "/../content/site.yml", "/referater/../../content/site.yml", "/referater/%2e%2e/content/site.yml",
      "/referater/..%2fcontent%2fsite.yml", "/referater/..%5csite.yml", "/referater/%2e%2e%2f%2e%2e%2fetc/passwd",
      "//etc/passwd", "/etc/passwd", "/referater//etc/passwd", "/referater/%00", "/referater/content/site.yml",
      "/site.yml", "/referater/site.yml",
    ])
  func traversal(_ target: String) throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let answer = try preview.ask(target)
    #expect([400, 404].contains(answer.status))
    #expect(!answer.text.contains("title: Klynger"))
    #expect(!answer.text.contains("root:"))
  }

  @Test("answers only to this machine's own names, so that no foreign page can read it through the browser")
  func rebinding() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    for host in ["evil.example", "evil.example:\(preview.port)", "127.0.0.1.evil.example"] {
      for target in ["/referater/", "/_preview/events", "/referater/moeder/2022-08-26/bilag.pdf"] {
        let answer = try preview.ask(target, host: host)
        #expect(answer.status == 421)
        #expect(answer.text == "Forhåndsvisningen svarer kun på http://127.0.0.1 og http://localhost.\n")
      }
    }
    #expect(try preview.ask("http://evil.example/referater/").status == 421)
    #expect(try preview.ask("/referater/", ["Host: localhost"]).status == 400)
    #expect(try preview.ask("/referater/", host: "localhost:\(preview.port)").status == 200)
    #expect(try preview.ask("/referater/").headers["access-control-allow-origin"] == nil)
  }

  @Test("takes the next free port, and the one asked for or none")
  func ports() throws {
    let site = try SmallSite()
    let first = try PreviewProcess(in: site.folder.path)
    let taken = try site.run("serve", "--port", String(first.port))
    #expect(taken.code == 1)
    #expect(taken.output.isEmpty)
    #expect(
      taken.errors
        == "--port: error: Port \(first.port) bruges allerede af et andet program.\n"
        + "  Vælg en anden port, eller udelad »--port«: så findes en, der er ledig.\n")
    #expect(try site.run("serve", "--port", "70000").code == 64)
    let others = try (0..<2).map { _ in try Command(["serve"], in: site.folder.path).start() }
    for other in others { try first.wait(for: "an address") { other.output.contains("\n") } }
    let ports = others.compactMap { $0.output.firstMatch(of: /127\.0\.0\.1:(\d+)/).flatMap { Int($0.1) } }
    #expect(Set(ports).count == 2)
    #expect(ports.allSatisfy { $0 >= 8080 })
    for other in others {
      other.send(SIGINT)
      #expect(try other.finish().code == 0)
    }
  }

  @Test("opens the browser of the desktop when it is asked to, and says so where there is none")
  func opensBrowser() throws {
    let site = try SmallSite()
    try site.folder.write("#!/bin/sh\necho \"$1\" > \(site.folder.path("opened"))\n", to: "bin/xdg-open")
    chmod(site.folder.path("bin/xdg-open"), 0o755)
    let preview = try PreviewProcess(in: site.folder.path, ["--open"], path: site.folder.path("bin") + ":/bin")
    try preview.wait(for: "the browser") { (try? site.folder.text("opened"))?.hasSuffix("\n") == true }
    #expect(try site.folder.text("opened") == preview.address + "\n")
    let other = try PreviewProcess(in: site.folder.path, ["--open"], path: site.folder.path("nothing"))
    #expect(
      other.process.errors.hasPrefix("Der er intet program til at åbne en browser. Åbn adressen selv.\nBygget: "))
  }

  @Test("speaks the language of the site")
  func english() throws {
    let site = try SmallSite()
    try site.folder.write("title: Clusters\nurl: https://example.org\nlanguage: en\n", to: "content/site.yml")
    let preview = try PreviewProcess(in: site.folder.path, firstBuild: "Built: ")
    #expect(preview.process.errors.contains(#/^Built: \d+ pages; /#))
    #expect(preview.address == "http://127.0.0.1:\(preview.port)/")
    #expect(
      try preview.ask("/", host: "evil.example").text
        == "The preview answers only at http://127.0.0.1 and http://localhost.\n")
    try site.folder.write("---\ntitle: T\n---\n", to: "content/pages/about.md")
    try preview.wait(for: "the line") { preview.process.errors.contains("“content/pages/about.md” has changed: ") }
    #expect(try preview.end().errors.hasSuffix("The preview has ended.\n"))
  }
}
