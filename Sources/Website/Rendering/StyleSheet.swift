/// A style sheet as it stands in pages, so that the first answer of the server is all a reader waits for.
enum StyleSheet {
  /// The sheet without comments and without the blanks that only people need.
  static func minified(_ css: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(css.count)
    var index = 0
    var pendingBlank = false
    while index < css.count {
      let byte = css[index]
      if byte == UInt8(ascii: "/"), index + 1 < css.count, css[index + 1] == UInt8(ascii: "*") {
        index = end(ofComment: css, from: index + 2)
        pendingBlank = true
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        appendBlank(before: byte, ifPending: &pendingBlank, to: &result)
        let end = end(ofString: css, from: index)
        for byte in css[index..<end] { append(byte, to: &result) }
        index = end
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        pendingBlank = true
        index += 1
      } else {
        appendBlank(before: byte, ifPending: &pendingBlank, to: &result)
        if byte == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
        append(byte, to: &result)
        index += 1
      }
    }
    return result
  }

  /// A blank is needed unless a brace, a semicolon or a comma stands on one of its sides, or a colon before it.
  private static func appendBlank(before byte: UInt8, ifPending pending: inout Bool, to result: inout [UInt8]) {
    defer { pending = false }
    guard pending, let last = result.last else { return }
    if isParting(byte) || isParting(last) || last == UInt8(ascii: ":") { return }
    result.append(0x20)
  }

  /// Nothing in the sheet may end the element that it stands in.
  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    if byte == UInt8(ascii: "/"), result.last == UInt8(ascii: "<") { result.append(UInt8(ascii: "\\")) }
    result.append(byte)
  }

  private static func isParting(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","): true
    default: false
    }
  }

  private static func end(ofComment css: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < css.count {
      if css[index] == UInt8(ascii: "*"), css[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return css.count
  }

  private static func end(ofString css: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < css.count {
      if css[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if css[index] == css[start] { return index + 1 }
      index += 1
    }
    return css.count
  }
}
