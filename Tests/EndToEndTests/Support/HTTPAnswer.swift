import Foundation
import Testing

/// An answer of a server, taken apart.
struct HTTPAnswer {
  let status: Int
  /// By their names in lower case.
  let headers: [String: String]
  let body: Data

  /// The body as text.
  var text: String { String(decoding: body, as: UTF8.self) }

  init(_ bytes: Data) throws {
    let end = try #require(bytes.range(of: Data("\r\n\r\n".utf8)), "no headers")
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n")
    let words = try #require(lines.first).split(separator: " ")
    status = try #require(Int(words[1]))
    headers = Dictionary(
      uniqueKeysWithValues: lines.dropFirst().map { line in
        let name = line.prefix { $0 != ":" }
        return (name.lowercased(), line.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces))
      })
    body = Data(bytes[end.upperBound...])
  }
}
