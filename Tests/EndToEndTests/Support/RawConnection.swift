import Foundation
import Testing

/// A connection to a port of this machine: bytes go out and come in as they are.
final class RawConnection {
  private let socket: Int32

  init(port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    try #require(result == 0, "no connection to port \(port)")
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  /// Sends a text.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
  }

  /// What comes next, so many bytes at most; nothing at the end.
  func read(_ limit: Int = 65_536) -> Data {
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = recv(socket, &bytes, limit, 0)
    return Data(bytes.prefix(max(0, count)))
  }

  /// All that comes until the other side closes.
  func readToEnd() -> Data {
    var result = Data()
    while true {
      let piece = read()
      if piece.isEmpty { return result }
      result += piece
    }
  }

  /// All that comes until it contains a text.
  func read(until text: String) -> String {
    var result = Data()
    while !String(decoding: result, as: UTF8.self).contains(text) {
      let piece = read()
      if piece.isEmpty {
        Issue.record("“\(text)” never came, only: \(String(decoding: result, as: UTF8.self))")
        break
      }
      result += piece
    }
    return String(decoding: result, as: UTF8.self)
  }
}
