/// A JSON text as a value.
indirect enum JSONValue {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  /// The value of a key; null where there is none.
  subscript(key: String) -> JSONValue {
    guard case .object(let pairs) = self else { return .null }
    return pairs.first { $0.key == key }?.value ?? .null
  }

  /// The element at a place; null where there is none.
  subscript(index: Int) -> JSONValue {
    guard case .array(let values) = self, values.indices.contains(index) else { return .null }
    return values[index]
  }

  /// The elements; none where it is no array.
  var elements: [JSONValue] { if case .array(let values) = self { values } else { [] } }

  /// The text; nil where it is none.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number; nil where it is none.
  var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }
}

/// Reads JSON (RFC 8259) as the programs that are asked write it.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// So deep values may lie in one another: a document made to break the reader is none.
  private static let deepest = 512

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value of a text; nil for what is no JSON.
  static func parse(_ bytes: [UInt8]) -> JSONValue? {
    var parser = JSONParser(bytes)
    guard let value = parser.value() else { return nil }
    parser.skipBlanks()
    return parser.index == bytes.count ? value : nil
  }

  private mutating func value() -> JSONValue? {
    skipBlanks()
    guard index < bytes.count, depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func object() -> JSONValue? {
    index += 1
    var pairs: [(key: String, value: JSONValue)] = []
    if take("}") { return .object(pairs) }
    repeat {
      skipBlanks()
      guard let key = string(), take(":"), let value = value() else { return nil }
      pairs.append((key, value))
    } while take(",")
    return take("}") ? .object(pairs) : nil
  }

  private mutating func array() -> JSONValue? {
    index += 1
    var values: [JSONValue] = []
    if take("]") { return .array(values) }
    repeat {
      guard let value = value() else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .array(values) : nil
  }

  private mutating func string() -> String? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
    index += 1
    var units: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        units.append(contentsOf: Array(String(scalar).utf8))
      case 0..<0x20: return nil
      default: units.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal() else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
      guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
        return nil
      }
      index += 2
      guard let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else { return nil }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    default: return Unicode.Scalar(byte)
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    defer { index += 4 }
    return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
  }

  private mutating func number() -> JSONValue? {
    let start = index
    while index < bytes.count, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
    return Double(String(decoding: bytes[start..<index], as: UTF8.self)).map { .number($0) }
  }

  private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
    guard bytes[index...].starts(with: word.utf8) else { return nil }
    index += word.utf8.count
    return value
  }

  private mutating func take(_ mark: Character) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == mark.asciiValue else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }
}
