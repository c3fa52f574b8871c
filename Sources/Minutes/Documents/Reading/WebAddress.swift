import Diagnostics

/// Checks addresses by the grammar of RFC 3986, as far as a site needs it.
enum WebAddress {
  /// What is wrong with an `http` or `https` address.
  /// - Parameter allowsQuery: Whether a `?` or `#` may stand in it.
  static func problem(of address: String, allowsQuery: Bool = false) -> FrontMatterFault.AddressProblem? {
    let bytes = Array(address.utf8)
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return .scheme }
    guard bytes.allSatisfy(isAllowed) else { return .character }
    let rest = bytes.dropFirst(scheme.utf8.count)
    let path = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let host = rest[..<(path ?? rest.endIndex)]
    guard isHost(host) else { return .host }
    guard let path else { return nil }
    return problem(ofPath: rest[path...], allowsQuery: allowsQuery)
  }

  /// What is wrong with a path that begins with a slash.
  static func problem(ofPath path: String) -> FrontMatterFault.AddressProblem? {
    let bytes = Array(path.utf8)
    // Old addresses may have been written with letters beyond ASCII; those are encoded when they are printed.
    guard bytes.allSatisfy({ $0 >= 0x80 || isAllowed($0) }) else { return .character }
    return problem(ofPath: bytes[...], allowsQuery: false)
  }

  private static func problem(ofPath path: ArraySlice<UInt8>, allowsQuery: Bool) -> FrontMatterFault.AddressProblem? {
    let end = path.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? path.endIndex
    if end < path.endIndex, !allowsQuery { return .query }
    let parts = path[..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
    for (place, part) in parts.enumerated() {
      if part.isEmpty, place < parts.count - 1 { return .path }
      if part == [UInt8(ascii: ".")] || part == [UInt8(ascii: "."), UInt8(ascii: ".")] { return .path }
    }
    return nil
  }

  /// A name or number with an optional port; no user.
  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    let parts = host.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
    let isName = name.allSatisfy { byte in
      byte.isASCIIDigit || byte.isASCIILetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    guard isName, name.first != UInt8(ascii: "."), name.first != UInt8(ascii: "-") else { return false }
    return parts.count == 1 || (!parts[1].isEmpty && parts[1].allSatisfy { $0.isASCIIDigit })
  }

  /// The characters that RFC 3986 lets stand in an address.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"),
      UInt8(ascii: "/"),
      UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
