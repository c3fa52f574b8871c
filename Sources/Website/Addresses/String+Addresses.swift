@_spi(_Unicode) import Swift

extension String {
  /// The path without the last dot and what follows it.
  var dropExtension: String {
    guard let dot = lastIndex(of: "."), !self[dot...].contains("/") else { return self }
    return String(self[..<dot])
  }

  /// The text in Unicode's composed form (NFC): file names are published in it wherever they were written.
  var composed: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }

  /// A path with everything but the unreserved characters of RFC 3986 and `/` percent-encoded.
  var percentEncoded: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: result.append(byte)
      default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether it is an address of the web, and not of a mailbox or a telephone.
  var isWeb: Bool { lowercased().hasPrefix("http://") || lowercased().hasPrefix("https://") }

  /// The path that a percent-encoded one stands for; as it is where decoding would make another path of it.
  var percentDecoded: String {
    var result: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = rest.first?.hexValue, let low = rest.dropFirst().first?.hexValue {
        result.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    guard let decoded = String(validating: result, as: UTF8.self), !result.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      decoded.split(separator: "/").allSatisfy({ $0 != "." && $0 != ".." }),
      decoded.count(where: { $0 == "/" }) == count(where: { $0 == "/" })
    else { return self }
    return decoded
  }
}

extension UInt8 {
  fileprivate var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
