import Foundation
import Testing

/// The connections to a preview: many, long, slow.
@Suite("The connections of a preview")
struct ServeConnectionTests {
  @Test("serve one request after the other, sent all at once")
  func keepAlive() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let connection = try RawConnection(port: preview.port)
    let host = "Host: localhost\r\n"
    connection.send("HEAD /referater/ HTTP/1.1\r\n\(host)\r\nHEAD /x HTTP/1.1\r\n\(host)\r\n")
    connection.send("HEAD /referater/moeder HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
    let answers = String(decoding: connection.readToEnd(), as: UTF8.self).components(separatedBy: "\r\n\r\n")
    #expect(answers.map { $0.split(separator: " ").dropFirst().first.map(String.init) } == ["200", "404", "301", nil])
  }

  @Test("may be many at once")
  func many() throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let connections = try (0..<200).map { _ in try RawConnection(port: preview.port) }
    for connection in connections {
      connection.send("GET /referater/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    }
    for connection in connections { #expect(try HTTPAnswer(connection.readToEnd()).status == 200) }
  }

  @Test("may read a large attachment as slowly as they like; others are served meanwhile, and it is not held in memory")
  func slowReader() throws {
    let site = try SmallSite()
    let size = 200 << 20
    let path = site.folder.path("content/meetings/2022-08-26/bilag.pdf")
    #expect(truncate(path, off_t(size)) == 0)
    let preview = try PreviewProcess(in: site.folder.path)
    let slow = try (0..<3).map { _ in try RawConnection(port: preview.port) }
    for connection in slow {
      connection.send(
        "GET /referater/moeder/2022-08-26/bilag.pdf HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      _ = connection.read(until: "\r\n\r\n")
    }
    #expect(try preview.ask("/referater/").status == 200)
    let status = try String(contentsOfFile: "/proc/\(preview.process.process)/status", encoding: .utf8)
    let peak = try #require(status.firstMatch(of: /VmHWM:\s+(\d+) kB/).flatMap { Int($0.1) })
    #expect(peak < size >> 10, "\(peak) kB")
    #expect(slow[0].readToEnd().count > size / 2)
  }

  @Test(
    "that send what is no HTTP are closed, and nothing else happens",
    arguments: ["\u{16}\u{3}\u{1}\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n"])
  func noise(_ text: String) throws {
    let site = try SmallSite()
    let preview = try PreviewProcess(in: site.folder.path)
    let connection = try RawConnection(port: preview.port)
    connection.send(text)
    let answer = String(decoding: connection.readToEnd(), as: UTF8.self)
    #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 400"))
    #expect(try preview.ask("/referater/").status == 200)
  }
}
