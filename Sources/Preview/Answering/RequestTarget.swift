/// What a request asks for: a path whose parts are decoded once, and the query as it stands.
struct RequestTarget: Equatable {
  /// The host that the target itself names, of a client that writes `GET http://host/path`.
  let authority: String?
  /// The path as written, with its percent signs.
  let writtenPath: String
  /// The path, decoded.
  let path: String
  /// The query with its question mark, or empty.
  let query: String

  /// Reads the target of a request; nil for one that no browser would send: not a path, not UTF-8, with `.` or `..` for a part,
  /// or with a slash, a backslash or a control character hidden behind a percent sign.
  init?(_ target: String) {
    var rest = target[...]
    let scheme = "http://"
    if rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      authority = String(host)
      rest = rest.dropFirst(host.count)
      if !rest.hasPrefix("/") { rest = "/" + rest }
    } else {
      authority = nil
    }
    rest = rest.prefix { $0 != "#" }
    let written = rest.prefix { $0 != "?" }
    guard written.hasPrefix("/") else { return nil }
    var parts: [String] = []
    for part in written.split(separator: "/", omittingEmptySubsequences: false) {
      guard let decoded = Self.decoded(part) else { return nil }
      parts.append(decoded)
    }
    writtenPath = String(written)
    path = parts.joined(separator: "/")
    query = String(rest.dropFirst(written.count))
  }

  /// One part of a path; nil where it cannot be one.
  private static func decoded(_ part: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = part.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst()?.hexadecimalDigit, let low = rest.popFirst()?.hexadecimalDigit else {
          return nil
        }
        bytes.append(high << 4 | low)
      } else {
        bytes.append(byte)
      }
    }
    let isForbidden = bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    guard !isForbidden, let text = String(validating: bytes, as: UTF8.self), text != ".", text != ".." else {
      return nil
    }
    return text
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit; nil for any other byte.
  fileprivate var hexadecimalDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
