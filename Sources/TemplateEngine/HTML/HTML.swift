/// HTML that may be written as it stands: its bytes are UTF-8, and every text within them is escaped already.
///
/// The type carries the promise. A template writes a `String` escaped and an `HTML` as it is, so the one place to
/// look at for safety is where an `HTML` is made. A string literal counts as written by the programmer; a text put
/// into a literal with `\(…)` is escaped.
public struct HTML: Sendable, Hashable {
  /// The bytes, UTF-8.
  public private(set) var bytes: [UInt8]

  /// No HTML at all.
  public init() {
    bytes = []
  }

  /// Takes over bytes that are safe already, such as those of a Markdown renderer. Nothing is checked.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A text made safe for element content and for quoted attribute values: `& < > " '` become references.
  public init(escaping text: String) {
    bytes = []
    bytes.appendEscaped(text)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Makes room for so many bytes more.
  public mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  /// Appends HTML as it is; a literal is HTML.
  public mutating func append(_ html: HTML) {
    bytes.append(contentsOf: html.bytes)
  }

  /// Appends a text, escaped.
  public mutating func append(text: String) {
    bytes.appendEscaped(text)
  }

  /// Appends a whole number.
  public mutating func append(number: Int) {
    bytes.appendDecimal(number)
  }
}

extension HTML: CustomStringConvertible {
  /// The HTML as a string, for tests and messages.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
