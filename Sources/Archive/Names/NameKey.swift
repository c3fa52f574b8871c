/// How names are compared: letter case, runs of blanks, dots and the kind of hyphen make no difference.
struct NameKey: Hashable, Sendable {
  let text: String

  init(_ name: some StringProtocol) {
    var result = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in name.unicodeScalars {
      switch scalar {
      case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}", "\n", "\r": pendingBlank = !result.isEmpty
      case ".": pendingBlank = !result.isEmpty
      case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "-":
        if pendingBlank { result.append(" ") }
        pendingBlank = false
        result.append("-")
      default:
        if pendingBlank { result.append(" ") }
        pendingBlank = false
        if scalar.value < 0x80 {
          result.append((0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
        } else {
          result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    self.text = String(result)
  }

  var isEmpty: Bool { text.isEmpty }
}
