import Testing

@testable import Preview

@Suite("What a request asks for")
struct RequestTargetTests {
  @Test("is a path, decoded once, and a query as it stands")
  func path() throws {
    let target = try #require(RequestTarget("/a/b%20c%C3%A6/?q=%2F&x#y"))
    #expect(target.path == "/a/b cæ/")
    #expect(target.writtenPath == "/a/b%20c%C3%A6/")
    #expect(target.query == "?q=%2F&x")
    #expect(target.authority == nil)
    #expect(RequestTarget("/100%2525")?.path == "/100%25")
    #expect(RequestTarget("/")?.path == "/")
  }

  @Test(
    "may name its host, as proxies do",
    arguments: [
      ("http://localhost:8080/x?y", "localhost:8080", "/x", "?y"), ("HTTP://evil.example?y", "evil.example", "/", "?y"),
      ("http://h", "h", "/", ""),
    ])
  func authority(_ text: String, _ authority: String, _ path: String, _ query: String) throws {
    let target = try #require(RequestTarget(text))
    #expect(target.authority == authority)
    #expect(target.path == path)
    #expect(target.query == query)
  }

  @Test(
    "is never a way out of the site, however it is written",
    arguments: [
      "", "*", "x", "/..", "/../etc/passwd", "/a/../b", "/a/./b", "/%2e%2e/x", "/%2E./x", "/.%2e", "/a%2fb", "/a%2Fb",
      "/..%2f..%2fetc", "/a%5Cb", "/a\\b", "/..\\x", "/%00", "/a%0Ab", "/a%7F", "/%", "/%4", "/%zz", "/%FF", "/%C3(",
      "/%c0%ae%c0%ae/", "ftp://localhost/", "http://localhost/../x",
    ])
  func refused(_ text: String) {
    #expect(RequestTarget(text) == nil)
  }

  @Test("may have dots in its names")
  func dots() {
    #expect(RequestTarget("/a..b/...")?.path == "/a..b/...")
    #expect(RequestTarget("/%252e%252e/")?.path == "/%2e%2e/")
  }
}
