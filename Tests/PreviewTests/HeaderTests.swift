import Testing

@testable import Preview

@Suite("The headers of requests and answers")
struct HeaderTests {
  @Test(
    "a host that is this machine is answered",
    arguments: ["127.0.0.1", "127.0.0.1:8080", "localhost", "LocalHost:1", "[::1]", "[::1]:65535"])
  func loopback(_ host: String) {
    #expect(LoopbackHost.accepts(host))
  }

  @Test(
    "any other name is not: a foreign site may have given this machine its own",
    arguments: [
      "", "evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.2",
      "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:8080:1", "127.0.0.1:99999", "localhost@evil.example", "[::1", "[::1]x",
      "[::2]:80", "::1", "0.0.0.0:8080", " localhost", "localhost.",
    ])
  func foreign(_ host: String) {
    #expect(!LoopbackHost.accepts(host))
  }

  @Test(
    "a file's type is told by the end of its name, with the characters of texts",
    arguments: [
      ("a/index.html", "text/html; charset=utf-8"), ("feed.xml", "application/xml; charset=utf-8"),
      ("kalender.ics", "text/calendar; charset=utf-8"), ("data/a.csv", "text/csv; charset=utf-8"),
      ("data/a.JSON", "application/json; charset=utf-8"), ("a.b/robots.txt", "text/plain; charset=utf-8"),
      ("a.b/_redirects", "text/plain; charset=utf-8"), ("assets/a.svg", "image/svg+xml; charset=utf-8"),
      ("x/Bilag 1.PDF", "application/pdf"), ("a.png", "image/png"), ("a.js", "text/javascript; charset=utf-8"),
      ("a.unknown", "application/octet-stream"), ("a.", "application/octet-stream"),
      ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ])
  func types(_ path: String, _ type: String) {
    #expect(ContentType.of(path) == type)
  }

  @Test(
    "a part of a file is what was asked for, or what there is of it",
    arguments: [
      ("bytes=0-3", ByteRange.part(0..<4)), ("bytes=4-", .part(4..<10)), ("bytes=-3", .part(7..<10)),
      ("bytes=-30", .part(0..<10)), ("bytes=8-99", .part(8..<10)), ("Bytes=9-9", .part(9..<10)),
      ("bytes=3-99999999999999999999", .part(3..<10)), ("bytes=10-", .unsatisfiable), ("bytes=10-20", .unsatisfiable),
      ("bytes=-0", .unsatisfiable), ("bytes=99999999999999999999-", .unsatisfiable),
      ("bytes=4-3", .whole), ("bytes=-", .whole), ("bytes=", .whole), ("bytes=a-b", .whole), ("bytes=0-1,4-5", .whole),
      ("bytes=+1-2", .whole), ("items=0-1", .whole), ("", .whole),
    ])
  func ranges(_ header: String, _ range: ByteRange) {
    #expect(ByteRange(header, size: 10) == range)
  }

  @Test("an empty file has no parts")
  func emptyFile() {
    #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-5", size: 0) == .unsatisfiable)
    #expect(ByteRange(nil, size: 0) == .whole)
  }
}
