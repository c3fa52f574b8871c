import Building
import Diagnostics
import Foundation
import NIOHTTP1
import Testing

@testable import Preview

/// Requests answered without a connection.
@Suite("Answers of a preview")
struct AnswererTests {
  private static func ask(
    _ state: PreviewState, _ target: String, _ method: HTTPMethod = .GET,
    _ headers: HTTPHeaders = ["Host": "localhost"]
  ) -> Answer {
    Answerer(state: state).answer(
      HTTPRequestHead(version: .http1_1, method: method, uri: target, headers: headers))
  }

  private static func text(_ answer: Answer) -> String {
    if case .bytes(let bytes) = answer.body { String(decoding: bytes, as: UTF8.self) } else { "" }
  }

  private static func state(of site: PreviewSite) async -> PreviewState {
    var state = PreviewState(language: .da)
    let (report, snapshot) = await site.snapshot()
    state.take(report, snapshot)
    return state
  }

  @Test("before the first build there is a page that says so, and is not kept")
  func building() {
    let answer = Self.ask(PreviewState(language: .en), "/anything")
    #expect(answer.status == .serviceUnavailable)
    #expect(answer.headers["Cache-Control"] == ["no-store"])
    #expect(Self.text(answer).contains("<h1>The site is being built …</h1>"))
    #expect(Self.text(answer).contains("<html lang=\"en\">"))
  }

  @Test("the preview's own files are there from the beginning, and kept as long as they are the same")
  func ownFiles() throws {
    for path in ["/_preview/preview.js", "/_preview/preview.css"] {
      let answer = Self.ask(PreviewState(language: .da), path)
      #expect(answer.status == .ok)
      let tag = try #require(answer.headers.first(name: "ETag"))
      let again = Self.ask(PreviewState(language: .da), path, .GET, ["Host": "localhost", "If-None-Match": tag])
      #expect(again.status == .notModified)
      #expect(again.length == 0)
    }
    guard case .events = Self.ask(PreviewState(language: .da), "/_preview/events").body else {
      Issue.record("no events")
      return
    }
  }

  @Test("no host, two hosts and a foreign one are refused, whatever is asked for")
  func hosts() {
    for target in ["/", "/_preview/events", "/_preview/preview.js"] {
      #expect(Self.ask(PreviewState(language: .da), target, .GET, [:]).status == .badRequest)
      let two = HTTPHeaders([("Host", "localhost"), ("Host", "evil.example")])
      #expect(Self.ask(PreviewState(language: .da), target, .GET, two).status == .badRequest)
      let foreign = Self.ask(PreviewState(language: .da), target, .GET, ["Host": "evil.example"])
      #expect(foreign.status == .misdirectedRequest)
    }
  }

  @Test("a site is served below its sub-path, and what lies elsewhere leads to it or nowhere")
  func subPath() async throws {
    let site = try PreviewSite()
    let state = await Self.state(of: site)
    #expect(Self.ask(state, "/under/").status == .ok)
    #expect(Self.ask(state, "/").headers["Location"] == ["/under/"])
    #expect(Self.ask(state, "/under?q").headers["Location"] == ["/under/?q"])
    #expect(Self.ask(state, "/under/om").headers["Location"] == ["/under/om/"])
    #expect(Self.ask(state, "/under/om/index.html").status == .ok)
    #expect(Self.ask(state, "/under/gammel/").headers["Location"] == ["/under/om/"])
    #expect(Self.ask(state, "/under/assets/own.css").headers["Content-Type"] == ["text/css; charset=utf-8"])
    for target in ["/underom/", "/om/", "/under/om/x", "/under/assets/", "/under/assets/other.css"] {
      #expect(Self.ask(state, target).status == .notFound, "\(target)")
    }
  }

  @Test("every method but GET and HEAD is refused", arguments: [HTTPMethod.POST, .PUT, .DELETE, .OPTIONS, .TRACE])
  func methods(_ method: HTTPMethod) async throws {
    let answer = Self.ask(await Self.state(of: try PreviewSite()), "/under/", method)
    #expect(answer.status == .methodNotAllowed)
    #expect(answer.headers["Allow"] == ["GET, HEAD"])
  }

  @Test("after a run with errors the last good site is still there; a missing page's tag is told")
  func lastGood() async throws {
    let site = try PreviewSite()
    var state = await Self.state(of: site)
    try site.write("---\ntitle: Om\nukendt: <script>\n---\n", to: "content/pages/om.md")
    let (report, snapshot) = await site.snapshot()
    #expect(snapshot == nil)
    state.take(report, snapshot)
    #expect(Self.text(Self.ask(state, "/under/om/")).contains("Om os."))
    #expect(state.event.contains("\"hasSite\":true,\"isOpen\":true"))
    #expect(!state.event.contains("<script>"))
    #expect(state.event.hasPrefix("data: {"))
    #expect(state.event.split(separator: "\n").count == 1)
    let missing = Self.ask(state, "/under/x")
    #expect(missing.headers["ETag"].count == 1)
    #expect(missing.headers["Cache-Control"] == ["no-store"])
  }

  @Test("a file that is gone since the build is not found")
  func goneFile() async throws {
    let site = try PreviewSite()
    let state = await Self.state(of: site)
    try site.remove("content/assets/own.css")
    #expect(Self.ask(state, "/under/assets/own.css").status == .notFound)
  }
}
