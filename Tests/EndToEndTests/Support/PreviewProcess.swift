import Foundation
import Testing

/// `referat serve` on a port of the system's choice, ended with the test.
final class PreviewProcess {
  let process: Command.Running
  /// The first line: where the site is.
  let address: String
  let port: UInt16
  private var isEnded = false

  /// Starts it in the folder that holds `content`, and waits for the end of the first build.
  init(in folder: String, _ arguments: [String] = [], path: String? = nil, firstBuild: String = "Bygget: ") throws {
    var command = Command(["serve", "--port", "0"] + arguments, in: folder)
    if let path { command.environment["PATH"] = path }
    process = try command.start()
    let process = process
    try Self.wait(for: "the address", process) { process.output.contains("\n") }
    address = try #require(process.output.split(separator: "\n").first.map(String.init))
    let match = try #require(address.firstMatch(of: /^http:\/\/127\.0\.0\.1:(\d+)\//))
    port = try #require(UInt16(match.1))
    try Self.wait(for: "the first build", process) { process.errors.contains(firstBuild) }
  }

  deinit {
    if !isEnded { _ = try? end() }
  }

  /// Waits until something is so, ten seconds at most.
  func wait(for what: String, until isSo: () throws -> Bool) throws { try Self.wait(for: what, process, until: isSo) }

  private static func wait(for what: String, _ process: Command.Running, until isSo: () throws -> Bool) throws {
    for _ in 0..<1000 {
      if try isSo() { return }
      usleep(10_000)
    }
    Issue.record("Waited for \(what) in vain. It said: \(process.output)\(process.errors)")
  }

  /// Ends it as Ctrl-C does.
  @discardableResult func end(_ signal: Int32 = SIGINT) throws -> Command.Result {
    isEnded = true
    process.send(signal)
    return try process.finish()
  }

  /// The answer to a request as it goes over the wire.
  func ask(
    _ target: String, method: String = "GET", host: String? = nil, _ headers: [String] = []
  ) throws -> HTTPAnswer {
    let connection = try RawConnection(port: port)
    let lines = ["\(method) \(target) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"] + headers
    connection.send(lines.joined(separator: "\r\n") + "\r\n\r\n")
    return try HTTPAnswer(connection.readToEnd())
  }
}
