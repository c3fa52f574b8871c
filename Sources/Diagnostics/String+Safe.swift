extension Unicode.Scalar {
  /// C0 and C1 control characters, line and paragraph separators, bidirectional marks, embeddings, overrides and isolates,
  /// and the byte order mark: characters that can hide text or steer a terminal.
  public var isUnsafe: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// The text with each unsafe character written as `\u{1B}`: what names from content may send to a terminal.
  public var safeForTerminal: String {
    guard unicodeScalars.contains(where: \.isUnsafe) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isUnsafe {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as a JSON string with its quotes (RFC 8259); unsafe characters are escaped although JSON lets some of them stand.
  public var jsonQuoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.isUnsafe {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
