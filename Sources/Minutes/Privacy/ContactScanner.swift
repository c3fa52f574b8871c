import Diagnostics

/// Finds e-mail addresses and Danish telephone numbers in a text.
///
/// A telephone number is eight digits in one of the usual groupings (`98123456`, `98 12 34 56`, `9812 3456`), with or without
/// `+45`. Dates, years, amounts and case numbers are none.
enum ContactScanner {
  /// What was found.
  enum Kind: Hashable, Sendable {
    case email
    case phone
  }

  /// A place in the text.
  struct Match: Hashable, Sendable {
    let kind: Kind
    let range: Range<Int>
  }

  /// All matches in `bytes` (UTF-8), in order and apart from one another.
  static func matches(in bytes: [UInt8]) -> [Match] {
    var result: [Match] = []
    var index = 0
    // Where the last address ends.
    var settled = 0
    while index < bytes.count {
      let byte = bytes[index]
      var found: Match?
      if byte == UInt8(ascii: "@") {
        found = EmailShape.range(in: bytes, around: index, from: settled).map { Match(kind: .email, range: $0) }
      } else if byte.isASCIIDigit, index == 0 || !bytes[index - 1].isASCIIDigit {
        found = PhoneShape.range(in: bytes, at: index).map { Match(kind: .phone, range: $0) }
      }
      if let found {
        result.append(found)
        if found.kind == .email { settled = found.range.upperBound }
        index = found.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }
}
