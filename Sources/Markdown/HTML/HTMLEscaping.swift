/// Text into HTML, as CommonMark's reference renderer escapes it.
public enum HTMLEscaping {
  /// Appends text so that it reads as itself between tags and in attributes within double quotes: `&`, `<`, `>` and `"`
  /// become entities.
  public static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
    var written = text.startIndex
    while let index = ByteSearch.firstMarkup(in: text, from: written) {
      html += text[written..<index]
      write(entity(for: text[index]), to: &html)
      written = index + 1
    }
    html += text[written...]
  }

  /// Appends the text of a string; see ``append(_:to:)-(ArraySlice<UInt8>,_)``.
  public static func append(_ text: String, to html: inout [UInt8]) {
    append(Array(text.utf8)[...], to: &html)
  }

  /// Appends an address for an attribute within double quotes: bytes that may not stand in one, all outside ASCII too,
  /// are percent-encoded; `&` and `'` become entities. A `%` stays, since the address may be encoded already.
  public static func appendAddress(_ address: ArraySlice<UInt8>, to html: inout [UInt8]) {
    var written = address.startIndex
    for index in address.indices {
      let byte = address[index]
      guard !isSafeInAddress(byte) else { continue }
      html += address[written..<index]
      written = index + 1
      switch byte {
      case UInt8(ascii: "&"): write("&amp;", to: &html)
      case UInt8(ascii: "'"): write("&#x27;", to: &html)
      default:
        html.append(UInt8(ascii: "%"))
        html.append(hexadecimalDigit(byte >> 4))
        html.append(hexadecimalDigit(byte & 15))
      }
    }
    html += address[written...]
  }

  /// Whether an address would run a script, or show a document that the page's author does not answer for:
  /// `javascript:`, `vbscript:`, `data:` and `file:`, in any case.
  public static func isDangerous(_ address: ArraySlice<UInt8>) -> Bool {
    guard let first = address.first else { return false }
    switch first | 0x20 {
    case UInt8(ascii: "j"): return begins(address, with: "javascript:")
    case UInt8(ascii: "v"): return begins(address, with: "vbscript:")
    case UInt8(ascii: "d"): return begins(address, with: "data:")
    case UInt8(ascii: "f"): return begins(address, with: "file:")
    default: return false
    }
  }

  /// Whether an address holds one of the pictures that browsers show safely.
  static func isPictureData(_ address: ArraySlice<UInt8>) -> Bool {
    for kind in ["png", "gif", "jpeg", "webp"] as [StaticString] {
      if begins(address, with: "data:image/"), begins(address.dropFirst(11), with: kind) { return true }
    }
    return false
  }

  static func write(_ text: StaticString, to html: inout [UInt8]) {
    text.withUTF8Buffer { html.append(contentsOf: $0) }
  }

  private static func begins(_ address: ArraySlice<UInt8>, with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      address.count >= prefix.count && zip(address, prefix).allSatisfy { $0 == $1 || $0.isLetter && $0 | 0x20 == $1 }
    }
  }

  private static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }

  private static func isSafeInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
      UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
